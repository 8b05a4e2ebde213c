import { wordingFor } from "#lib/language/wording-for";
import { shareRead } from "#lib/platform/cache";
import { hrefOf } from "#lib/published/href-of";
import { namedPagesOf } from "#lib/published/named-pages";
import { listSuggestions } from "#lib/published/search/suggestions";
import { tagOf } from "#lib/published/tags";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

/** As long as a front cache shows any page of the site that has changed. */
const headers = { "cache-control": "public, max-age=60", "x-robots-tag": "noindex" };

/** What the search field offers while somebody types, in the words of the edition. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { site } = await whereIs((await readParams(params)).edition);
  const { edition } = site;
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const named = await namedPagesOf(edition, await versionOfNames(edition.id));
  const pages = await listSuggestions(edition, typed, named);
  const said = wordingFor(edition.code).search.suggested(pages.length);
  const found = pages.map(({ label, name, path }) => ({ label, name, href: hrefOf(path) }));
  return Response.json({ said, found }, { headers });
}

/** Another one whenever something of the edition got, changed or lost its page. */
async function versionOfNames(editionId: string): Promise<string> {
  const tags = [tagOf.sitemap(editionId), tagOf.site()];
  const name = `names ${editionId}`;
  const { value } = await shareRead(name, async () => ({ value: crypto.randomUUID(), tags }));
  return value;
}
