import { readFileSync } from "node:fs";
import { readElements } from "../fetch/html.ts";
import { readXml } from "../fetch/xml.ts";
import type { Visited } from "./crawl.ts";

/** What looks like the name of a file, in prose. */
const fileName = /[\w-]+\.(?:jpe?g|png|gif|webp|avif|svg|pdf|docx?)\b/i;

/** What software says to whoever runs it: of feeds that are missing, of faults, of values that are none, of what was left unread. */
const operators = [
  /no feed found|all feeds page|feed with the id/i,
  /\b(?:undefined|NaN|\[object \w+\])/,
  /\b(?:stack trace|fatal error|uncaught|internal server error|application error)\b/i,
  /\b(?:E(?:CONN\w+|NOTFOUND|NOENT|TIMEDOUT)|fetch failed|PrismaClient|SQLSTATE)\b/,
  /\[\/?(?:caption|gallery|embed|audio|video|rss|feed)\b[^\]]*\]/,
];

/**
 * The names under which the pictures and documents of an archive were uploaded, with their endings and, where nobody would
 * write such a word, without: `fd88217f-3b1c_330`.
 */
export function uploadedNames(exports: string[]): Set<string> {
  const names = exports
    .flatMap((path) => readXml(readFileSync(path, "utf8"), "wp:attachment_url"))
    .map((url) => decodeURIComponent(url.trim().split("/").at(-1) ?? ""));
  const stems = names.map((name) => name.replace(/\.\w+$/, ""));
  return new Set([...names, ...stems.filter((stem) => /\d.*[-_]|[-_].*\d/.test(stem))]);
}

/** What readers and their machines are told by an answer, in words: of a page, its data, a feed, a text as Markdown, of a document its name. */
export function saidBy({ page, xml, json, markdown, headers }: Visited): string {
  if (page !== null) return [page.said, ...wordsIn(page.data)].join("\n");
  if (markdown !== null) return markdown.replace(addresses, "");
  if (xml !== null) return ofFeed(xml);
  if (json !== null) return ofItems(JSON.parse(json));
  return decodeURIComponent(String(headers["content-disposition"] ?? ""));
}

/** Where links and pictures of a text as Markdown lead; and what is an address from one end to the other. */
const addresses = /\]\([^()\s]*\)|<?https?:\/\/[^\s>]+>?/g;
const isAddress = /^(?:https?:\/)?\/\S*$/;

/** Everything that structured data says which is no address. */
function wordsIn(data: unknown): string[] {
  if (typeof data === "string") return isAddress.test(data) ? [] : [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(wordsIn) : [];
}

const texts = [
  "title",
  "description",
  "summary",
  "content",
  "content:encoded",
  "media:description",
];

function ofFeed(xml: string): string {
  return texts.flatMap((name) => readXml(xml, name).map(wordsOf)).join("\n");
}

function ofItems({ items = [] }: { items?: Record<string, unknown>[] }): string {
  return items
    .flatMap(({ title, summary, content_html: html, attachments }) => [
      ...[title, summary, wordsOf(String(html ?? ""))],
      ...[attachments ?? []].flat().map((one) => Object(one).title),
    ])
    .join("\n");
}

/** The words of HTML in a feed, with what pictures in it are called. */
const wordsOf = (html: string) =>
  readElements(html)
    .flatMap(({ name, text, attributes: { alt, title } }) => [
      ...(name === "body" ? [text()] : []),
      ...[alt, title],
    ])
    .join("\n");

/** What in an answer no reader should see: a name of a file, by which nobody knows a picture, or words for operators. */
export function neverSaid(said: string, uploaded: ReadonlySet<string>): string[] {
  const named = [...uploaded].filter((name) => said.includes(name));
  const told = [...operators].flatMap((pattern) => pattern.exec(said)?.[0] ?? []);
  return [...named, ...told];
}

/** The same where we wrote the words ourselves, and no text is about files. */
export function neverWritten(said: string): string[] {
  const name = fileName.exec(said)?.[0];
  return name === undefined ? [] : [name];
}
