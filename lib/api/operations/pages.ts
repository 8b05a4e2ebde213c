import "server-only";
import { z } from "zod";
import { ApiProblem, gone } from "#lib/api/api-problem";
import { askedEdition } from "#lib/api/asked-edition";
import { findNamed, slugOf } from "#lib/api/named-things";
import { operation } from "#lib/api/operation";
import { parameter, readBodyForms } from "#lib/api/parameters";
import { pageSchema, pagesSchema } from "#lib/api/schemas/page-schema";
import { bodyAnswer } from "#lib/api/shapes/article-answer";
import { pageAnswer, pageSummaryAnswer } from "#lib/api/shapes/page-answer";
import type { Place } from "#lib/api/shapes/place";
import { findLiveArticle } from "#lib/published/find-live-article";
import { findRoute } from "#lib/published/find-route";
import { sharePages } from "#lib/published/page-list";
import { pathOf } from "#lib/published/paths";
import { findTextPage } from "#lib/published/text-page";
import type { PageView } from "#lib/published/views";

const { edition } = parameter;

export const listPages = operation({
  id: "listPages",
  path: "/pages",
  tag: "Pages",
  summary: "All Pages of an edition",
  description: "Undated texts, such as About, Contact and policies; they stand in no other list.",
  params: z.strictObject({}),
  query: z.strictObject({ edition }),
  answer: pagesSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/pages",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const pages = await sharePages(place.edition);
    const data = pages.value.map((page) => pageSummaryAnswer(place, page));
    return { value: { data }, tags: [...tags, ...pages.tags] };
  },
});

export const getPage = operation({
  id: "getPage",
  path: "/pages/{page}",
  tag: "Pages",
  summary: "A Page",
  description:
    "By its id or its slug, with its text. What was withdrawn answers 410, with the public notice where there is one.",
  params: z.strictObject({ page: parameter.key("a Page") }),
  query: z.strictObject({ edition, body: parameter.body("html") }),
  answer: pageSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named", "not-found", "gone"],
  example: "/pages/{page}",
  async read({ siteUrl, params, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const listed = findNamed((await sharePages(place.edition)).value, params.page);
    const slug = slugOf(listed?.path ?? null);
    const found = slug === null ? null : await findTextPage(place.edition, slug);
    if (listed === undefined || found === null || found.value === null) {
      throw await nothing(place, params.page);
    }
    const body = bodyOf(place, found.value, query.body);
    const value = pageAnswer(place, { listed, page: found.value }, body);
    return { value, tags: [...tags, ...found.tags] };
  },
});

function bodyOf({ siteUrl }: Place, page: PageView, asked: string) {
  const forms = readBodyForms(asked);
  const { context } = page;
  const article = { ...page, attachments: [] };
  return forms.length === 0 ? null : bodyAnswer(siteUrl, { article, context }, forms);
}

async function nothing({ edition: of }: Place, key: string): Promise<ApiProblem> {
  const there = z.uuid().safeParse(key).success
    ? (await findLiveArticle(key.toLowerCase())).value
    : await findRoute(pathOf.page(of, key.normalize("NFC")));
  if (there.kind === "gone") return gone(there.notice, "Page");
  const where = `/api/v1/pages?edition=${of.code}`;
  return new ApiProblem(
    "not-found",
    `There is no such Page in this edition. \`${where}\` lists them all.`,
  );
}
