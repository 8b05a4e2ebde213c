import "server-only";
import type { Db } from "#lib/platform/db";
import { env, siteUrlOf } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { askOutside, type FetchLimits, type Sent } from "#lib/platform/outgoing/ask-outside";
import { feedAddresses, storyAddresses } from "#lib/publishing/pings/ping-addresses";
import type { Discovery, PingChannel } from "#prisma/generated/client";

/** Where search engines that share what they hear (IndexNow) are told. */
export const indexNowUrl = "https://api.indexnow.org/indexnow";

/** How whoever is told answered: well, or in a sentence for the desk, perhaps with when it wants to be asked again. */
export type Told = { problem: string | null; waitUntil: Date | null };

type Telling = {
  db: Db;
  settings: Discovery;
  limits: FetchLimits;
  now: Date;
  indexNowUrl: string;
};

/** So many feeds a hub is told of in one request. */
const mostFeeds = 60;

/** Tells whoever is at the other end of a channel what has changed. */
export async function tellChannel(
  channel: PingChannel,
  subjects: string[],
  telling: Telling,
): Promise<Told> {
  return channel === "indexNow" ? tellIndexNow(subjects, telling) : tellHub(subjects, telling);
}

/** All addresses in one request, with the key and where it stands (indexnow.org, “Submitting set of URLs”). */
async function tellIndexNow(storyIds: string[], telling: Telling): Promise<Told> {
  const { db, settings } = telling;
  const urlList = await storyAddresses(db, storyIds);
  const { indexNowKey: key } = settings;
  if (key === null || urlList.length === 0) return well;
  const siteUrl = siteUrlOf(env());
  const { host } = new URL(siteUrl);
  const body = JSON.stringify({ host, key, keyLocation: `${siteUrl}/${key}.txt`, urlList });
  return send(telling.indexNowUrl, { type: "application/json; charset=utf-8", body }, telling);
}

/** As hubs have agreed on it (PubSubHubbub 0.3, 7.1); WebSub leaves it to them. */
async function tellHub(listIds: string[], telling: Telling): Promise<Told> {
  const { db, settings } = telling;
  const feeds = await feedAddresses(db, listIds);
  if (settings.hubUrl === null) return well;
  for (let from = 0; from < feeds.length; from += mostFeeds) {
    const some = feeds
      .slice(from, from + mostFeeds)
      .map((url): [string, string] => ["hub.url", url]);
    const body = new URLSearchParams([["hub.mode", "publish"], ...some]).toString();
    const told = await send(
      settings.hubUrl,
      { type: "application/x-www-form-urlencoded", body },
      telling,
    );
    if (told.problem !== null) return told;
  }
  return well;
}

const well: Told = { problem: null, waitUntil: null };

async function send(address: string, sent: Sent, { limits, now }: Telling): Promise<Told> {
  try {
    const { status, headers } = await askOutside(address, { ...limits, send: sent });
    if (status >= 200 && status < 300) return well;
    return { problem: sentenceOf(status), waitUntil: readRetryAfter(headers["retry-after"], now) };
  } catch (error) {
    limits.signal?.throwIfAborted();
    if (error instanceof AppError) return { problem: error.message, waitUntil: null };
    throw error;
  }
}

function sentenceOf(status: number): string {
  if (status === 403) return "It does not accept the key, or cannot read it at its address (403).";
  if (status === 422) return "It says that these addresses are not of this site (422).";
  if (status === 429) return "It asks to be told less often (429).";
  if (status >= 500) return `It has a fault of its own (${status}).`;
  return `It answers ${status}.`;
}

/** In seconds or as a date (RFC 9110, 10.2.3). */
function readRetryAfter(said: string | undefined, now: Date): Date | null {
  const text = said?.trim() ?? "";
  if (/^\d{1,7}$/.test(text)) return new Date(now.getTime() + Number(text) * 1_000);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at);
}
