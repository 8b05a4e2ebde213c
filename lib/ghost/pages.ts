import "server-only";
import { readDocument } from "#lib/content/read-document";
import { documentWordCount } from "#lib/content/word-count";
import type { Asked } from "#lib/ghost/asked";
import { chosen } from "#lib/ghost/fits";
import { GhostRefusal } from "#lib/ghost/ghost-refusal";
import { type By, together } from "#lib/ghost/kept-answer";
import { onPage, pagination, pickFields } from "#lib/ghost/pagination";
import { needsText, postJson } from "#lib/ghost/post-json";
import { publishedDb } from "#lib/platform/db";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { type ListedPage, sharePages } from "#lib/published/page-list";
import { tagOf } from "#lib/published/tags";
import type { Where } from "#lib/syndication/head-parts";

/** The Pages of an edition (About, Contact), the newest first. */
export async function browsePages(where: Where, asked: Asked): Promise<Kept<object>> {
  const { value: all } = await sharePages(where.site.edition);
  const found = chosen(all, asked, factsOf, [{ field: "published_at", direction: "desc" }]);
  const ids = onPage(found, asked).map(({ id }) => id);
  const { value: pages, tags } = await pagesOf(where, ids, asked);
  return { value: { pages, meta: pagination(asked, found.length) }, tags };
}

export async function readPage(where: Where, by: By, asked: Asked): Promise<Kept<object>> {
  const { value: all } = await sharePages(where.site.edition);
  const one = all.find(({ id, slug }) => ("id" in by ? id === by.id : slug === by.slug));
  if (one === undefined) throw new GhostRefusal("NotFoundError", "There is no such page.");
  const { value: pages, tags } = await pagesOf(where, [one.id], asked);
  return { value: { pages }, tags };
}

const factsOf = ({ id, slug, title, publishedAt, modifiedAt }: ListedPage) => ({
  ...{ id, uuid: id, slug, title, visibility: "public", featured: false },
  published_at: sortable(publishedAt),
  created_at: sortable(publishedAt),
  updated_at: sortable(modifiedAt),
});

/** As the grammar writes moments; they compare as texts. */
const sortable = (moment: string) => moment.slice(0, 19).replace("T", " ");

async function pagesOf(where: Where, ids: string[], asked: Asked) {
  const rows = await publishedDb().page.findMany({
    where: { id: { in: ids }, editionId: where.site.edition.id },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const pages = await Promise.all(
    inOrder.map(async (row) => {
      const { document } = readDocument(row.document);
      const text = {
        ...{ ...row, headline: row.title, document, image: null, attachments: [] },
        wordCount: documentWordCount(document, row.language),
        ...{ publishedAt: row.publishedAt.toISOString(), modifiedAt: row.modifiedAt.toISOString() },
        isFeatured: false,
        seo: {
          ...{ title: row.seoTitle, description: row.seoDescription, noindex: row.noindex },
          canonicalUrl: null,
        },
      };
      const context = needsText(asked.fields) ? await getDocumentContext(document) : null;
      const how = { context: context?.value ?? null, formats: asked.formats };
      return {
        value: { ...pickFields(postJson(where, text, how), asked), ...addedTo(asked) },
        tags: [tagOf.article(row.id), ...(context?.tags ?? [])],
      };
    }),
  );
  return together(pages);
}

/** A Page is filed nowhere and signed by nobody. */
function addedTo({ include }: Asked) {
  return {
    ...(include.has("tags") && { tags: [], primary_tag: null }),
    ...(include.has("authors") && { authors: [], primary_author: null }),
  };
}
