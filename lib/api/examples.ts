import "server-only";
import type { z } from "zod";
import { ApiProblem } from "#lib/api/api-problem";
import { apiRoot } from "#lib/api/api-root";
import { paramsOf } from "#lib/api/match-operation";
import type { Operation } from "#lib/api/operation";
import { operations } from "#lib/api/operations";
import { listArticles } from "#lib/api/operations/list-articles";
import { listPages } from "#lib/api/operations/pages";
import type { Examples } from "#lib/api/reference-view";
import type { articlesSchema } from "#lib/api/schemas/article-schema";
import type { pagesSchema } from "#lib/api/schemas/page-schema";
import type { Kept } from "#lib/published/kept";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** Of every operation a question that this site answers, with the beginning of its answer. */
export async function readExamples(siteUrl: string): Promise<Kept<Examples>> {
  const query: [string, string][] = [["limit", "1"]];
  const first = await listArticles.read({ siteUrl, params: [], query });
  const pages = await listPages.read({ siteUrl, params: [], query: [] });
  const named = namesIn(
    first.value as z.output<typeof articlesSchema>,
    pages.value as z.output<typeof pagesSchema>,
  );
  const found = await Promise.all(
    operations.map((operation) => readExample({ siteUrl, operation, named })),
  );
  return {
    value: Object.fromEntries(found.map(({ id, value }) => [id, value])),
    tags: [...first.tags, ...pages.tags, ...found.flatMap(({ tags }) => tags)],
  };
}

/** What the examples name: what the newest article is, and what it belongs to; the first Page. */
function namesIn(
  { data: [article] }: z.output<typeof articlesSchema>,
  { data: [page] }: z.output<typeof pagesSchema>,
): Record<string, string> {
  const names = {
    id: article?.id,
    path: article?.path,
    section: article?.section.slug,
    topic: article?.topics[0]?.slug,
    author: article?.bylines[0]?.author.slug,
    page: page?.slug,
  };
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => [name, encodeURIComponent(value ?? name)]),
  );
}

type Asked = { siteUrl: string; operation: Operation; named: Record<string, string> };

async function readExample({ siteUrl, operation, named }: Asked) {
  const asked = operation.example.replace(/\{(\w+)\}/g, (whole, name) => named[name] ?? whole);
  const url = new URL(`${absoluteUrl(siteUrl, apiRoot)}${asked}`);
  const params = paramsOf(`${apiRoot}${operation.path}`, url.pathname) ?? [];
  const example = { url: url.href.replaceAll("%2F", "/"), answer: "" };
  try {
    const { value, tags } = await operation.read({ siteUrl, params, query: [...url.searchParams] });
    const answer = JSON.stringify(shorten(value), null, 2);
    return { id: operation.id, value: { ...example, answer }, tags };
  } catch (error) {
    // A site without articles has nothing to show.
    if (error instanceof ApiProblem) return { id: operation.id, value: example, tags: [] };
    throw error;
  }
}

const longest = 140;

/** The first of each list, and the beginning of each text: enough to see what is there. */
function shorten(value: unknown): unknown {
  if (typeof value === "string") return beginning(value);
  if (Array.isArray(value)) return value.slice(0, 1).map(shorten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shorten(one)]));
}

/** Whole words alone, and addresses whole: half of one means something else. */
function beginning(text: string): string {
  const end = text.length <= longest ? -1 : text.lastIndexOf(" ", longest);
  return end === -1 ? text : `${text.slice(0, end)} …`;
}
