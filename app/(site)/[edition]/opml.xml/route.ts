import { keepRead } from "#lib/platform/cache";
import { shareAuthors } from "#lib/published/author-index";
import { tagOf } from "#lib/published/tags";
import { shareTopics } from "#lib/published/topic-index";
import { opmlOf } from "#lib/syndication/opml";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

/** All feeds of the edition, as a list that every feed reader takes. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const where = await whereIs((await readParams(params)).edition);
  const { edition, sections } = where.site;
  const [topics, authors] = await keepRead(async () => {
    const groups = [await shareTopics(edition), await shareAuthors(edition)];
    const entries = groups.map(({ value }) => value.flatMap((group) => group.entries));
    return { value: entries, tags: [tagOf.site(), ...groups.flatMap(({ tags }) => tags)] };
  });
  const named = [...sections, ...(topics ?? []), ...(authors ?? [])];
  const headers = { "content-type": "text/x-opml; charset=utf-8", "x-robots-tag": "noindex" };
  return new Response(opmlOf(where, named), { headers });
}
