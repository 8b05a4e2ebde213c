import "server-only";
import { readDocument } from "#lib/content/read-document";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { listPageTranslations } from "#lib/published/translations";
import type { PageView } from "#lib/published/views";

/** The Page with a slug (About, Contact, a policy), or null. */
export async function findTextPage(
  edition: EditionView,
  slug: string,
): Promise<Kept<PageView | null>> {
  const path = pathOf.page(edition, slug);
  const page = await publishedDb().page.findUnique({ where: { path, editionId: edition.id } });
  if (page === null) return { value: null, tags: [tagOf.path(path)] };
  const { document } = readDocument(page.document);
  const context = await getDocumentContext(document);
  return {
    value: {
      id: page.id,
      path,
      title: page.title,
      standfirst: page.standfirst,
      document,
      context: context.value,
      language: page.language,
      direction: page.direction,
      translations: await listPageTranslations(page),
      seo: { title: page.seoTitle, description: page.seoDescription, noindex: page.noindex },
    },
    tags: [
      tagOf.path(path),
      tagOf.article(page.id),
      tagOf.translations(page.translationGroupId),
      ...context.tags,
    ],
  };
}
