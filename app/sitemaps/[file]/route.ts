import { keep } from "#lib/platform/cache";
import { env, siteUrlOf } from "#lib/platform/env";
import { findSiteOfCode } from "#lib/published/site";
import { listArticleEntries, listFrontEntries } from "#lib/published/sitemap-files";
import { tagOf } from "#lib/published/tags";
import { sitemapUrlset } from "#lib/syndication/sitemap";
import { answerXml } from "../answer-xml";

type Context = { params: Promise<{ file: string }> };

const fileName =
  /^(?<code>[a-z-]+|[a-z]{2}-[0-9]{3})-(?:fronts|articles-(?<number>[1-9][0-9]{0,5}))\.xml$/;

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { code, number } = fileName.exec((await params).file)?.groups ?? {};
  if (code === undefined) return answerXml(null);
  return answerXml(await keptFile(code, number === undefined ? null : Number(number)));
}

/** `number` is null for the file of fronts. */
async function keptFile(code: string, number: number | null): Promise<string | null> {
  "use cache";
  const { value: site, tags } = await findSiteOfCode(code);
  const edition = site?.edition;
  keep(edition === undefined ? tags : [...tags, tagOf.sitemap(edition.id)]);
  if (edition === undefined) return null;
  const entries = await (number === null
    ? listFrontEntries(edition)
    : listArticleEntries(edition, number));
  if (entries.length === 0 && number !== 1) return null;
  return [...sitemapUrlset(siteUrlOf(env()), entries)].join("");
}
