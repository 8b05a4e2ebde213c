import "server-only";
import { z } from "zod";
import { askedEdition } from "#lib/api/asked-edition";
import { placeSchema, readCursor, writeCursor } from "#lib/api/cursor";
import { askedNamed, slugOf } from "#lib/api/named-things";
import { operation } from "#lib/api/operation";
import { parameter } from "#lib/api/parameters";
import { correctionsSchema } from "#lib/api/schemas/article-schema";
import { frontSchema, selectedSchema } from "#lib/api/schemas/front-schema";
import { summaryAnswer } from "#lib/api/shapes/article-answer";
import { homeAnswer, sectionFrontAnswer } from "#lib/api/shapes/front-answer";
import { timeIn, urlIn } from "#lib/api/shapes/place";
import { shareStandingBlocks } from "#lib/published/blocks";
import { listCorrectionsAfter } from "#lib/published/corrections-after";
import { getHomePage } from "#lib/published/home-page";
import { findSectionPage } from "#lib/published/section-page";

const { edition, section, limit, cursor } = parameter;

export const getFront = operation({
  id: "getFront",
  path: "/front",
  tag: "Fronts",
  summary: "What stands on a front",
  description:
    "The home page of an edition, or the front of a section, as editors arranged it: what is pinned stands in its place, and the newest fill the others.",
  params: z.strictObject({}),
  query: z.strictObject({ edition, section }),
  answer: frontSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/front",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const named = await askedNamed("section", place.edition, query.section);
    const slug = slugOf(named.value?.path ?? null);
    const page = slug === null ? null : await findSectionPage(place.edition, slug, null);
    if (page !== null && page.value !== null) {
      return { value: sectionFrontAnswer(place, page.value), tags: [...tags, ...page.tags] };
    }
    const home = await getHomePage(place.edition, site.sections);
    return { value: homeAnswer(place, home.value), tags: [...tags, ...home.tags] };
  },
});

export const listSelected = operation({
  id: "listSelected",
  path: "/selected",
  tag: "Fronts",
  summary: "What editors recommend",
  description:
    "The list Selected of an edition, in the order of its editors; what has expired is not in it.",
  params: z.strictObject({}),
  query: z.strictObject({ edition }),
  answer: selectedSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/selected",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const blocks = await shareStandingBlocks(place.edition);
    const data = blocks.value.selected.map((card) => summaryAnswer(place, card));
    return { value: { data }, tags: [...tags, ...blocks.tags] };
  },
});

export const listCorrections = operation({
  id: "listCorrections",
  path: "/corrections",
  tag: "Fronts",
  summary: "What was corrected",
  description: "Every note on articles that can be read, the newest first.",
  params: z.strictObject({}),
  query: z.strictObject({ edition, limit, cursor }),
  answer: correctionsSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/corrections?limit=5",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const list = ["corrections", place.edition.id];
    const after = readCursor(placeSchema, list, query.cursor);
    const found = await listCorrectionsAfter(place.edition, { after, take: query.limit });
    const { notes, next } = found.value;
    const nextCursor = next && writeCursor(list, next);
    const data = notes.map(({ article, ...note }) => ({
      ...note,
      publishedAt: timeIn(place, note.publishedAt),
      article: { ...article, url: urlIn(place, article.path) },
    }));
    return { value: { data, nextCursor }, tags: [...tags, ...found.tags], nextCursor };
  },
});
