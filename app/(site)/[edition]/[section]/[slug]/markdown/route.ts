import { keepRead } from "#lib/platform/cache";
import { findArticlePage } from "#lib/published/article-page";
import { pathOf } from "#lib/published/paths";
import { articleMarkdown } from "#lib/syndication/text-markdown";
import { answerMarkdown } from "../../../../markdown-door";
import { readParams } from "../../../../read-params";
import { whereIs } from "../../../../where";

type Context = { params: Promise<Record<"edition" | "section" | "slug", string>> };

/** An article as Markdown, at its address with `.md` after it. */
export async function GET(_: Request, context: Context): Promise<Response> {
  const { edition: segment, section, slug } = await readParams(context.params);
  const where = await whereIs(segment);
  const { edition } = where.site;
  const page = await keepRead(() =>
    findArticlePage(edition, pathOf.article(edition, section, slug)),
  );
  return answerMarkdown(
    where,
    page && {
      path: page.article.path,
      canonicalUrl: page.article.seo.canonicalUrl,
      write: () => articleMarkdown(where, page),
    },
  );
}
