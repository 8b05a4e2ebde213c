import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { findKnown } from "#lib/desk/addresses/known-addresses";
import { nameIn, nearForms } from "#lib/desk/names/near-forms";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Something that an address may have meant: where readers find it today, and what it is called. */
export type Proposal = {
  path: string;
  name: string;
  /** Of a story that is not published yet: it is opened at the desk, and its old address is this path. */
  storyId: string | null;
};

/** How many are proposed for one address. */
const proposed = 3;

/**
 * What an address that is not there may have meant: the same address without what does not belong to it, then what is
 * live and has nearly this slug or headline, also under an address of before. The nearest first. Where a story moved in
 * from that is not published yet, it comes before all others; the address itself is then nobody else's.
 */
export async function proposeTargets(
  { db, actor }: Newsroom,
  { path }: { path: string },
): Promise<Proposal[]> {
  requirePermission(actor, "address.manage");
  const forms = nearForms(path);
  const there = await findKnown(db, [path, ...forms]);
  const drafts = await findDrafts(
    db,
    [path, ...forms].flatMap((form) => there.get(form) ?? []),
  );
  if (drafts[0]?.path === path) return drafts;
  const candidates = [...forms, ...(await findNear(db, path))];
  const known = await findKnown(db, candidates);
  const rows = candidates.flatMap((form) => known.get(form) ?? []).filter(isOwn);
  const locations = [...new Set(rows.map(({ location }) => location))].slice(0, proposed);
  // A form that has moved is proposed where it is today.
  const today = await findKnown(db, locations);
  const live = locations.map((location) => ({
    path: location,
    name: today.get(location)?.name || location,
    storyId: null,
  }));
  return [...drafts, ...live].slice(0, proposed);
}

/** The stories that some addresses belong to and that are not published yet, each once. */
async function findDrafts(db: Newsroom["db"], rows: AddressRow[]): Promise<Proposal[]> {
  const waiting = rows.filter(
    ({ answer, targetType }) => answer === "unknown" && isStory(targetType),
  );
  if (waiting.length === 0) return [];
  const stories = await db.story.findMany({
    where: { id: { in: waiting.flatMap(({ targetId }) => targetId ?? []) }, trashedAt: null },
    select: { id: true, headline: true },
  });
  return stories
    .flatMap(({ id, headline }) => {
      const at = waiting.findIndex(({ targetId }) => targetId === id);
      const path = waiting[at]?.path;
      return path === undefined ? [] : { at, found: { path, name: headline, storyId: id } };
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ found }) => found);
}

const isStory = (type: AddressRow["targetType"]) => type === "article" || type === "page";

type OwnRow = AddressRow & { location: string };

/** What is live here, under this address or another one. */
function isOwn(row: AddressRow): row is OwnRow {
  return row.location?.startsWith("/") ?? false;
}

const near = z.array(z.object({ found: z.string() }));

/** Addresses and headlines like the name in an address; trigrams are of words of any script. */
async function findNear(db: Newsroom["db"], path: string): Promise<string[]> {
  const slug = nameIn(path);
  if (slug === null) return [];
  const words = slug.replace(/[-_+]+/g, " ");
  const rows = await db.$queryRaw`
    SELECT "found" FROM (
      (SELECT r."path" AS "found", word_similarity(${slug}, r."path") AS "score"
        FROM "Route" r WHERE ${slug} <% r."path" ORDER BY 2 DESC, 1 LIMIT 5)
      UNION ALL
      (SELECT coalesce(b."path", c."path"), word_similarity(${words}, s."headline")
        FROM "Story" s LEFT JOIN "Article" b ON b."id" = s."id" LEFT JOIN "Page" c ON c."id" = s."id"
        WHERE s."liveState" = 'live' AND ${words} <% s."headline" ORDER BY 2 DESC, 1 LIMIT 5)
    ) f WHERE "found" IS NOT NULL ORDER BY "score" DESC, "found"`;
  return near.parse(rows).map(({ found }) => found);
}
