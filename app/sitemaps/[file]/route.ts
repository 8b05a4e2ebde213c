import { keepRead } from "#lib/platform/cache";
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
  const asked = number === undefined ? null : Number(number);
  return answerXml(await keepRead(() => readFile(code, asked)));
}

/** `number` is null for the file of fronts. */
async function readFile(
  code: string,
  number: number | null,
): Promise<{ value: string | null; tags: string[] }> {
  const { value: site, tags: tagsOfSite } = await findSiteOfCode(code);
  if (site === null) return { value: null, tags: tagsOfSite };
  const { edition } = site;
  const tags = [...tagsOfSite, tagOf.sitemap(edition.id)];
  const entries = await (number === null
    ? listFrontEntries(edition)
    : listArticleEntries(edition, number));
  if (entries.length === 0 && number !== 1) return { value: null, tags };
  return { value: [...sitemapUrlset(siteUrlOf(env()), entries)].join(""), tags };
}
