import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { footerLinks, policies, type SiteSettingsInput } from "#lib/content/site-settings";
import { versionOf } from "#lib/desk/seen-version";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { Edition } from "#prisma/generated/client";

export type EditionSettings = Required<SiteSettingsInput> & {
  edition: Edition;
  logoMediaId: string | null;
  /** Live Pages that a policy can be. */
  pages: { id: string; title: string }[];
  /** What the form of either is opened with. */
  versions: { edition: string; settings: string };
};

const missing = "There is no such edition.";

/** An edition with all that can be set on it. */
export async function getEditionSettings(
  { db, actor }: Newsroom,
  editionId: string,
): Promise<EditionSettings> {
  requirePermission(actor, "structure.manage");
  requireId(editionId, missing);
  const found = await db.edition.findUnique({
    where: { id: editionId },
    include: { settings: true, pages: { orderBy: { title: "asc" } } },
  });
  if (found === null) throw new AppError("not_found", missing);
  const { settings, pages, ...edition } = found;
  return {
    edition,
    logoMediaId: settings?.logoMediaId ?? null,
    footerText: settings?.footerText ?? "",
    footerLinks: footerLinks.catch([]).parse(settings?.footerLinks ?? []),
    policies: policies.catch({}).parse(settings?.policies ?? {}),
    feedSummary: settings?.feedSummary ?? false,
    pages: pages.map(({ id, title }) => ({ id, title })),
    versions: { edition: versionOf.edition(edition), settings: versionOf.settings(settings) },
  };
}
