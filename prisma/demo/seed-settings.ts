import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { idOf } from "#prisma/demo/id-of";
import type { Known } from "#prisma/demo/story-input";
import { accepted } from "#prisma/factories/accepted";

/** The Pages that say how each edition puts right what was wrong. */
const corrections = { en: "corrections-policy", fa: "corrections-policy-fa" } as const;

/** Says which Page is the newsroom's policy on corrections, as search engines are told with each article. */
export async function seedSettings(
  newsroom: Newsroom,
  { structure, stories }: Known,
): Promise<void> {
  for (const code of ["en", "fa"] as const) {
    const settings = {
      editionId: structure.editions[code].id,
      logoMediaId: null,
      footerText: "",
      footerLinks: [],
      policies: { corrections: idOf(stories, corrections[code]) },
    };
    accepted(await updateSiteSettings(newsroom, settings));
  }
}
