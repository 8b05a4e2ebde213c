import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { answerRss, rssOf } from "../../feed-door";
import { readParams } from "../../read-params";
import { whereIs } from "../../where";

type Context = { params: Promise<{ edition: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { edition } = await readParams(params);
  return answerRss(await keptFeed(edition));
}

async function keptFeed(segment: string): Promise<string> {
  const where = await whereIs(segment);
  const { edition } = where.site;
  return rssOf(where, {
    listId: listIdOf("edition", edition.id, edition.id),
    path: pathOf.home(edition),
    title: edition.siteName,
    description: edition.tagline || null,
  });
}
