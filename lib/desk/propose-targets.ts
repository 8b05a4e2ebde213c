import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import type { AddressRow } from "#lib/desk/address-rows";
import { findKnown } from "#lib/desk/known-addresses";
import { nameIn, nearForms } from "#lib/desk/near-forms";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Something that an address may have meant: where readers find it today, and what it is called. */
export type Proposal = { path: string; name: string };

/** How many are proposed for one address. */
const proposed = 3;

/**
 * What an address that is not there may have meant: the same address without what does not belong to it, then what is
 * live and has nearly this slug or headline, also under an address of before. The nearest first.
 */
export async function proposeTargets(
  { db, actor }: Newsroom,
  { path }: { path: string },
): Promise<Proposal[]> {
  requirePermission(actor, "address.manage");
  const candidates = [...nearForms(path), ...(await findNear(db, path))];
  const known = await findKnown(db, candidates);
  const rows = candidates.flatMap((form) => known.get(form) ?? []).filter(isOwn);
  const locations = [...new Set(rows.map(({ location }) => location))].slice(0, proposed);
  // A form that has moved is proposed where it is today.
  const today = await findKnown(db, locations);
  return locations.map((location) => ({
    path: location,
    name: today.get(location)?.name || location,
  }));
}

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
