import { keepRead } from "#lib/platform/cache";
import { listIdOf } from "#lib/published/list-id";
import { findSectionPage } from "#lib/published/section-page";
import { answerRss, rssOf } from "../../../feed-door";
import { readParams } from "../../../read-params";
import { whereIs } from "../../../where";

type Context = { params: Promise<{ edition: string; section: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { edition, section } = await readParams(params);
  return answerRss(await keptFeed(edition, section));
}

async function keptFeed(segment: string, slug: string): Promise<string | null> {
  const where = await whereIs(segment);
  const { edition } = where.site;
  const list = await keepRead(() => findSectionPage(edition, slug, null));
  if (list === null) return null;
  return rssOf(where, { ...list, listId: listIdOf("section", list.section.id, edition.id) });
}
