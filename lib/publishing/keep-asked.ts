import "server-only";
import type { Db } from "#lib/platform/db";

type Asked = { path: string; hits: number; lastAt: Date };

/** Adds to each address of the ledger how often it was asked for; what is not in the ledger is passed over. */
export async function keepAsked(db: Db, asked: Asked[]): Promise<void> {
  await db.$executeRaw`
    UPDATE "Route" SET "hits" = "Route"."hits" + "asked"."hits",
      "lastHitAt" = greatest("Route"."lastHitAt", "asked"."lastAt")
    FROM json_to_recordset(${JSON.stringify(asked)}::json)
      AS "asked"("path" text, "hits" int, "lastAt" timestamptz)
    WHERE "Route"."path" = "asked"."path"`;
}
