import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { addressesWhere, whereAnswer } from "#lib/desk/addresses/address-rows";
import { readTypedAddress } from "#lib/desk/addresses/typed-address";
import { escapeLike } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { type MissingAddress, Prisma } from "#prisma/generated/client";

/** An address that is not there, and its row in the ledger, if what it leads to is not published. */
export type MissingRow = MissingAddress & { addressId: string | null };

/** How many addresses a page of the list holds. */
export const missingShown = 20;

/**
 * Addresses that readers asked for and that are not there, the most asked for first. What leads
 * somewhere by now is not among them; what was left alone is only found by a part of the address.
 */
export async function listMissing(
  { db, actor }: Newsroom,
  { text = "" }: { text?: string },
  after: string | null = null,
): Promise<{ rows: MissingRow[]; next: string | null }> {
  requirePermission(actor, "address.manage");
  const answering = addressesWhere([
    Prisma.sql`r."path" IN (missed."path", lower(missed."path"))`,
    Prisma.sql`NOT (${whereAnswer("unknown")})`,
  ]);
  const conditions = [
    Prisma.sql`NOT EXISTS (${answering})`,
    text.trim() === "" ? Prisma.sql`missed."leftAt" IS NULL` : wherePart(text),
    ...(after === null ? [] : [whereAfter(after)]),
  ];
  const found = await db.$queryRaw<MissingRow[]>`
    SELECT missed.*, (SELECT r."id" FROM "Route" r WHERE r."path" = missed."path") AS "addressId"
    FROM "MissingAddress" missed WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY missed."hits" DESC, missed."path" LIMIT ${missingShown + 1}`;
  const rows = found.slice(0, missingShown);
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > missingShown && last !== undefined ? `${last.hits}_${last.path}` : null,
  };
}

function wherePart(text: string): Prisma.Sql {
  const typed = readTypedAddress(text);
  return Prisma.sql`missed."path" ILIKE ${`%${escapeLike(typed.ok ? typed.value : text)}%`}`;
}

const cursor = z.tuple([z.coerce.number().int().min(0).max(2_147_483_647), z.string().min(1)]);

function whereAfter(text: string): Prisma.Sql {
  const [hits, ...path] = text.split("_");
  const parsed = cursor.safeParse([hits, path.join("_")]);
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the list cannot be found. Begin at the top.");
  }
  const [count, last] = parsed.data;
  return Prisma.sql`(missed."hits" < ${count} OR (missed."hits" = ${count} AND missed."path" > ${last}))`;
}
