import "server-only";
import { namesNothing } from "#lib/api/api-problem";
import { shareRead } from "#lib/platform/cache";
import type { Kept } from "#lib/published/kept";
import { defaultEditionSegment, findSite, findSiteOfCode } from "#lib/published/site";
import type { SiteView } from "#lib/published/views";

/** The edition that a request names, the default one where it names none. Throws a problem for a code that nobody has. */
export async function askedEdition(code: string | undefined): Promise<Kept<SiteView>> {
  const { value, tags } =
    code === undefined
      ? await shareRead(`site ${defaultEditionSegment}`, () => findSite(defaultEditionSegment))
      : await shareRead(`site of ${code}`, () => findSiteOfCode(code));
  if (value !== null) return { value, tags };
  throw namesNothing("edition", "There is no such edition. `/api/v1/editions` lists them all.");
}
