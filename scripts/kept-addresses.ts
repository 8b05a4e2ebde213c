import { Prisma } from "#prisma/generated/client";

/** Where the proofs that were read end. */
export type ProofPlace = { importId: string; number: number };

/** The item of an import, how many old addresses it was said to keep, and those of them that do not lead to it now. */
export type KeptAddresses = ProofPlace & { title: string; kept: number; astray: Astray[] };

export type Astray = {
  path: string;
  /** Whether the ledger leads it to something else; otherwise it has no row for it. */
  leadsElsewhere: boolean;
  /** Whether somebody removed, changed or added it at the desk since then. */
  isChangedHere: boolean;
};

export const firstProof: ProofPlace = {
  importId: "00000000-0000-0000-0000-000000000000",
  number: -1,
};

/**
 * What imports that the desk keeps said of the old addresses of their items, beside the ledger of today. It holds the
 * ledger against what was written down apart from it: a row that is gone says nothing itself. What an editor does with
 * an address at the desk stands in the log, with the address or with the row that it has now.
 */
export function keptAddresses({ importId, number }: ProofPlace, limit: number): Prisma.Sql {
  return Prisma.sql`
    SELECT p."importId", p."number", coalesce(p."proof" #>> '{source,title}', '') AS "title",
      -- What was only read has no story yet, and keeps nothing.
      CASE WHEN p."proof" #>> '{here,storyId}' IS NULL THEN 0
        ELSE jsonb_array_length(p."proof" #> '{addresses,kept}') END AS "kept", found."astray"
    FROM (SELECT * FROM "ImportProof" WHERE ("importId", "number") > (${importId}::uuid, ${number})
      ORDER BY "importId", "number" LIMIT ${limit}) p
    JOIN "Import" i ON i."id" = p."importId"
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'path', said."path", 'leadsElsewhere', r."path" IS NOT NULL, 'isChangedHere', EXISTS (
          SELECT 1 FROM "Event" e WHERE e."entityType" = 'address' AND e."entityId" = r."id"
            AND e."at" >= i."createdAt" AND e."action" IN ('address.added', 'address.changed')
        ) OR EXISTS (
          SELECT 1 FROM "Event" e WHERE e."entityType" = 'address' AND e."action" = 'address.removed'
            AND e."at" >= i."createdAt" AND e."data" ->> 'path' = said."path"
        )) ORDER BY said."path"), '[]') AS "astray"
      FROM jsonb_array_elements_text(p."proof" #> '{addresses,kept}') AS said ("path")
      LEFT JOIN "Route" r ON r."path" = said."path"
      WHERE p."proof" #>> '{here,storyId}' IS NOT NULL
        AND r."targetId"::text IS DISTINCT FROM p."proof" #>> '{here,storyId}'
    ) found
    ORDER BY p."importId", p."number"`;
}

/** What is wrong with an address that an import kept; null where somebody of the newsroom decided so. */
export function faultOfKept({ path, leadsElsewhere, isChangedHere }: Astray, title: string) {
  if (isChangedHere) return null;
  const now = leadsElsewhere
    ? "leads to something else now. Nobody changed it at the desk"
    : "is in the ledger no longer. Nobody removed it at the desk";
  return `${path} was kept for “${title}” when that was brought in, and ${now}.`;
}
