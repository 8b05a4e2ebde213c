import { keepRead } from "#lib/platform/cache";
import { findAuthorPage } from "#lib/published/author-page";
import { listIdOf } from "#lib/published/list-id";
import { answerRss, rssOf } from "../../../../feed-door";
import { readParams } from "../../../../read-params";
import { whereIs } from "../../../../where";

type Context = { params: Promise<{ edition: string; slug: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { edition, slug } = await readParams(params);
  return answerRss(await keptFeed(edition, slug));
}

async function keptFeed(segment: string, slug: string): Promise<string | null> {
  const where = await whereIs(segment);
  const { edition } = where.site;
  const list = await keepRead(() => findAuthorPage(edition, slug, null));
  if (list === null) return null;
  return rssOf(where, { ...list, listId: listIdOf("author", list.author.id, edition.id) });
}
