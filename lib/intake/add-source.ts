import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { type FetchedFeed, fetchFeed, ownFeedLimits } from "#lib/intake/polling/fetch-feed";
import { writePoll } from "#lib/intake/polling/write-poll";
import { longestName } from "#lib/intake/sources/check-name";
import { readTypedUrl } from "#lib/intake/sources/typed-url";
import { getEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { FetchLimits } from "#lib/platform/outgoing/ask-outside";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

export type AddedSource = {
  id: string;
  name: string;
  newCount: number;
  /** Addresses of the other feeds that the site names. */
  others: string[];
};

type Found = { url: string; feed: Extract<FetchedFeed, { kind: "feed" }>; others: string[] };

/**
 * Follows a feed for an edition, by its own address or by that of a site that names it. What it holds now stands in the
 * inbox at once. An address that gives no feed, and one that is followed already, are issues.
 */
export async function addSource(
  newsroom: Newsroom,
  { editionId, address }: { editionId: string; address: string },
  limits: FetchLimits = ownFeedLimits(),
): Promise<Result<AddedSource>> {
  requirePermission(newsroom.actor, "feed.manage");
  await getEdition(newsroom.db, editionId);
  const typed = readTypedUrl(address);
  if (!typed.ok) return typed;
  const begun = performance.now();
  const found = await findFeed(typed.value, newsroom.clock.now(), limits);
  if (!found.ok) return found;
  const milliseconds = Math.round(performance.now() - begun);
  const { url, feed: fetched, others } = found.value;
  return inOneTransaction(newsroom, async (tx) => {
    const now = newsroom.clock.now();
    const followed = await tx.sourceFeed.findFirst({ where: { editionId, url } });
    if (followed !== null) return refuse(`This feed is followed already, as “${followed.name}”.`);
    const { title, siteUrl } = fetched.feed;
    const name = title.slice(0, longestName).trim().toWellFormed() || new URL(url).hostname;
    const createdById = userIdOf(newsroom.actor);
    const source = await tx.sourceFeed.create({
      data: {
        ...{ id: newId(), editionId, name, url, siteUrl, createdById },
        createdAt: now,
        nextPollAt: now,
      },
    });
    const { id } = source;
    const facts = { action: "source.added", entityType: "source", entityId: id, data: { name } };
    await recordEvent(tx, newsroom, facts);
    const { newCount } = await writePoll(tx, { source, fetched, now, milliseconds });
    return ok({ id, name, newCount, others });
  });
}

/** The feed at an address, or the first that the page there names. */
async function findFeed(address: string, now: Date, limits: FetchLimits): Promise<Result<Found>> {
  const unknown = { etag: null, lastModified: null };
  const first = await fetchFeed(address, unknown, { now, limits });
  if (first.kind === "feed") return ok({ url: urlOf(address, first), feed: first, others: [] });
  if (first.kind !== "failed")
    return refuse("problem" in first ? first.problem : "It holds nothing.");
  const [link, ...others] = first.links;
  if (link === undefined) {
    return refuse(
      first.problem === notAFeed ? `${first.problem} It names no feed either.` : first.problem,
    );
  }
  const second = await fetchFeed(link.href, unknown, { now, limits });
  if (second.kind === "feed") {
    return ok({
      url: urlOf(link.href, second),
      feed: second,
      others: others.map(({ href }) => href),
    });
  }
  const why = "problem" in second ? second.problem : "It holds nothing.";
  return refuse(`The site names the feed ${link.href}, but it cannot be followed: ${why}`);
}

const notAFeed = "This is a web page, not a feed.";

const urlOf = (asked: string, { movedTo }: { movedTo: string | null }) => movedTo ?? asked;

function refuse(message: string) {
  return fail({ path: ["address"], message });
}
