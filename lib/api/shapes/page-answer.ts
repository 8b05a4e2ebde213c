import type { z } from "zod";
import { slugOf } from "#lib/api/named-things";
import type { bodySchema } from "#lib/api/schemas/article-schema";
import type { pageSchema, pageSummarySchema } from "#lib/api/schemas/page-schema";
import { type Place, timeIn, urlIn } from "#lib/api/shapes/place";
import type { ListedPage } from "#lib/published/page-list";
import type { PageView } from "#lib/published/views";
import { descriptionOf } from "#lib/syndication/description-of";

/** What a list tells of a Page. */
export function pageSummaryAnswer(
  place: Place,
  page: ListedPage,
): z.input<typeof pageSummarySchema> {
  const { id, path, title, standfirst, language, direction, modifiedAt } = page;
  return {
    ...{ id, url: urlIn(place, path), path, slug: slugOf(path), edition: place.edition.code },
    ...{ language, direction, title, standfirst, modifiedAt: timeIn(place, modifiedAt) },
  };
}

/** Everything that is told of a Page, and its text in the forms that are wanted. */
export function pageAnswer(
  place: Place,
  { listed, page }: { listed: ListedPage; page: PageView },
  body: z.input<typeof bodySchema> | null,
): z.input<typeof pageSchema> {
  const { title, seo } = page;
  return {
    ...pageSummaryAnswer(place, listed),
    translations: page.translations.map(({ edition, headline, path }) => ({
      ...{ edition: edition.code, language: edition.code, title: headline },
      url: urlIn(place, path),
    })),
    seo: {
      title: seo.title || title,
      description: descriptionOf({ ...page, headline: title }),
      noindex: seo.noindex,
    },
    body,
  };
}
