import { keepRead } from "#lib/platform/cache";
import { listIdOf } from "#lib/published/list-id";
import { findTopicPage } from "#lib/published/topic-page";
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
  const list = await keepRead(() => findTopicPage(edition, slug, null));
  if (list === null) return null;
  return rssOf(where, { ...list, listId: listIdOf("topic", list.topic.id, edition.id) });
}
