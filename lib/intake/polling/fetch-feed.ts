import type { ReadFeed } from "#lib/intake/reading/feed-entry";
import type { FeedLink } from "#lib/intake/reading/find-feed-links";
import { readFeed } from "#lib/intake/reading/read-feed";
import { AppError } from "#lib/platform/errors";
import { allowedHosts } from "#lib/platform/outgoing/allowed-hosts";
import {
  askOutside,
  type FetchLimits,
  type OutsideAnswer,
} from "#lib/platform/outgoing/ask-outside";

/** What its host said of the last answer. */
export type KnownAnswer = { etag: string | null; lastModified: string | null };

export type FetchedFeed =
  | ({ kind: "feed"; feed: ReadFeed; address: string; movedTo: string | null } & KnownAnswer)
  | { kind: "unchanged" }
  | { kind: "gone"; problem: string }
  /** `links` are the feeds that a web page names; `waitUntil` is what its host asks for. */
  | { kind: "failed"; problem: string; links: FeedLink[]; waitUntil: Date | null };

/** Larger feeds than this are no feeds of a newspaper; whoever says nothing for so long is asked another time. */
const feedLimits: FetchLimits = { mostBytes: 4_000_000, patience: 20_000, mostRedirects: 5 };

/** The same, from where the operator lets feeds come from. */
export const ownFeedLimits = (): FetchLimits => ({ ...feedLimits, isAllowed: allowedHosts() });

const accepted =
  "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1";

/** Looks at a feed, and only asks whether it changed where an answer is known. It never throws what an editor may read. */
export async function fetchFeed(
  url: string,
  known: KnownAnswer,
  { now, limits }: { now: Date; limits: FetchLimits },
): Promise<FetchedFeed> {
  const headers = {
    accept: accepted,
    "accept-encoding": "gzip, br",
    ...(known.etag !== null && { "if-none-match": known.etag }),
    ...(known.lastModified !== null && { "if-modified-since": known.lastModified }),
  };
  let answer: OutsideAnswer;
  try {
    answer = await askOutside(url, { ...limits, headers });
  } catch (error) {
    // Whoever gave up waiting keeps nothing of it.
    limits.signal?.throwIfAborted();
    if (error instanceof AppError) return failed(error.message);
    throw error;
  }
  const { status } = answer;
  if (status === 304) return { kind: "unchanged" };
  if (status === 410)
    return { kind: "gone", problem: "Its publisher says that it is gone for good (410)." };
  if (status !== 200) return failed(sentenceOf(status), [], waitUntil(answer, now));
  const reading = await readFeed({
    bytes: answer.bytes,
    contentType: answer.headers["content-type"] ?? null,
    address: answer.address,
  });
  if (!reading.ok) return failed(reading.reason, reading.links);
  const { address, movedTo, headers: said } = answer;
  return {
    ...{ kind: "feed", feed: reading.feed, address, movedTo },
    etag: headerOf(said.etag),
    lastModified: headerOf(said["last-modified"]),
  };
}

function failed(
  problem: string,
  links: FeedLink[] = [],
  wait: Date | null = null,
): Extract<FetchedFeed, { kind: "failed" }> {
  return { kind: "failed", problem, links, waitUntil: wait };
}

function sentenceOf(status: number): string {
  if (status === 404) return "There is nothing at this address (404).";
  if (status === 401 || status === 403) return `Its host does not let us read it (${status}).`;
  if (status === 429) return "Its host asks us to come less often (429).";
  if (status >= 500) return `Its host has a fault of its own (${status}).`;
  return `Its host answers ${status}, which is no feed.`;
}

/** Sent back as it came, where it is what such a header can be. */
const headerOf = (value: string | undefined) =>
  value !== undefined && value.length <= 500 && /^[\x20-\x7e]+$/.test(value) ? value : null;

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function waitUntil({ headers }: OutsideAnswer, now: Date): Date | null {
  const said = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(said)) return new Date(now.getTime() + Number(said) * 1_000);
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : new Date(at);
}
