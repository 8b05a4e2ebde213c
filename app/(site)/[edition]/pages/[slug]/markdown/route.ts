import { keepRead } from "#lib/platform/cache";
import { findTextPage } from "#lib/published/text-page";
import { pageMarkdown } from "#lib/syndication/text-markdown";
import { answerMarkdown } from "../../../../markdown-door";
import { readParams } from "../../../../read-params";
import { whereIs } from "../../../../where";

type Context = { params: Promise<Record<"edition" | "slug", string>> };

/** A Page as Markdown, at its address with `.md` after it. */
export async function GET(_: Request, context: Context): Promise<Response> {
  const { edition: segment, slug } = await readParams(context.params);
  const where = await whereIs(segment);
  const page = await keepRead(() => findTextPage(where.site.edition, slug));
  return answerMarkdown(
    where,
    page && { path: page.path, canonicalUrl: null, write: () => pageMarkdown(where, page) },
  );
}
