import "server-only";
import { z } from "zod";
import { ApiProblem } from "#lib/api/api-problem";
import { askedEdition } from "#lib/api/asked-edition";
import { nameOrder, pageOfNames } from "#lib/api/name-pages";
import {
  findNamed,
  listAuthors as readAuthors,
  listTopics as readTopics,
  slugOf,
} from "#lib/api/named-things";
import { operation } from "#lib/api/operation";
import { parameter } from "#lib/api/parameters";
import {
  authorKinds,
  authorSchema,
  authorsSchema,
  topicSchema,
  topicsSchema,
} from "#lib/api/schemas/names-schema";
import {
  authorAnswer,
  authorEntryAnswer,
  topicAnswer,
  topicEntryAnswer,
} from "#lib/api/shapes/name-answers";
import { topicTypes } from "#lib/content/kinds";
import { findAuthorPage } from "#lib/published/author-page";
import { findTopicPage } from "#lib/published/topic-page";

const { edition, limit, cursor, key } = parameter;
const byName = "By name; those with at least one article in the edition.";

const oneOf = <const Of extends readonly [string, ...string[]]>(of: Of) =>
  z.enum(of, `It takes one of ${of.map((one) => `“${one}”`).join(", ")}.`).optional();

export const listTopics = operation({
  id: "listTopics",
  path: "/topics",
  tag: "Topics and authors",
  summary: "Topics of an edition",
  description: byName,
  params: z.strictObject({}),
  query: z.strictObject({
    edition,
    type: oneOf(topicTypes).describe("What kind of topic."),
    ...{ limit, cursor },
  }),
  answer: topicsSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/topics?limit=5",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const all = await readTopics(place.edition);
    const wanted = all.value.filter(({ kind }) => query.type === undefined || kind === query.type);
    const list = ["topics", place.edition.id, query.type ?? null];
    const { page, nextCursor } = pageOfNames(wanted, nameOrder(place.edition.code), {
      ...{ list, cursor: query.cursor, limit: query.limit },
    });
    const data = page.map((entry) => topicEntryAnswer(place, entry));
    return { value: { data, nextCursor }, tags: [...tags, ...all.tags], nextCursor };
  },
});

export const listAuthors = operation({
  id: "listAuthors",
  path: "/authors",
  tag: "Topics and authors",
  summary: "Authors of an edition",
  description: `People and organisations that sign. ${byName}`,
  params: z.strictObject({}),
  query: z.strictObject({
    edition,
    kind: oneOf(authorKinds).describe("Whether a person or an organisation."),
    ...{ limit, cursor },
  }),
  answer: authorsSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/authors?limit=5",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const all = await readAuthors(place.edition);
    const wanted = all.value.filter(({ kind }) => query.kind === undefined || kind === query.kind);
    const list = ["authors", place.edition.id, query.kind ?? null];
    const { page, nextCursor } = pageOfNames(wanted, nameOrder(place.edition.code), {
      ...{ list, cursor: query.cursor, limit: query.limit },
    });
    const data = page.map((entry) => authorEntryAnswer(place, entry));
    return { value: { data, nextCursor }, tags: [...tags, ...all.tags], nextCursor };
  },
});

const nothing = (what: "topic" | "author") =>
  new ApiProblem(
    "not-found",
    `No article of this edition has such ${what === "author" ? "an author" : "a topic"}. \`/api/v1/${what}s\` lists them all.`,
  );

export const getTopic = operation({
  id: "getTopic",
  path: "/topics/{topic}",
  tag: "Topics and authors",
  summary: "A topic",
  description: "By its id or its slug. Its articles are listed by `/articles?topic=…`.",
  params: z.strictObject({ topic: key("a topic") }),
  query: z.strictObject({ edition }),
  answer: topicSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named", "not-found"],
  example: "/topics/{topic}",
  async read({ siteUrl, params, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const named = findNamed((await readTopics(place.edition)).value, params.topic);
    const slug = slugOf(named?.path ?? null);
    const found = slug === null ? null : await findTopicPage(place.edition, slug, null);
    if (found === null || found.value === null) throw nothing("topic");
    return { value: topicAnswer(place, found.value), tags: [...tags, ...found.tags] };
  },
});

export const getAuthor = operation({
  id: "getAuthor",
  path: "/authors/{author}",
  tag: "Topics and authors",
  summary: "An author",
  description: "By its id or its slug. What they signed is listed by `/articles?author=…`.",
  params: z.strictObject({ author: key("an author") }),
  query: z.strictObject({ edition }),
  answer: authorSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named", "not-found"],
  example: "/authors/{author}",
  async read({ siteUrl, params, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const named = findNamed((await readAuthors(place.edition)).value, params.author);
    const slug = slugOf(named?.path ?? null);
    const found = slug === null ? null : await findAuthorPage(place.edition, slug, null);
    if (found === null || found.value === null) throw nothing("author");
    return { value: authorAnswer(place, found.value), tags: [...tags, ...found.tags] };
  },
});
