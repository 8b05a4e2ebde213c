import "server-only";
import type { Db } from "#lib/platform/db";

type Asked = { path: string; hits: number; lastAt: Date; from: string };

/** How many addresses that are not there are kept, and for how many days after they were last asked for. */
const most = 5_000;
const keptDays = 90;

/**
 * Adds to each address of the ledger how often it was asked for, and keeps those that are not there. What leads
 * somewhere by now is missing no longer; of too many the rarest go, the oldest among them first.
 */
export async function keepAsked(
  db: Db,
  { led, missing }: { led: Asked[]; missing: Asked[] },
  now: Date,
): Promise<void> {
  if (led.length > 0) await addHits(db, led);
  if (missing.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "MissingAddress" ("path", "hits", "firstAt", "lastAt", "from")
    SELECT "path", "hits", "lastAt", "lastAt", "from"
    FROM json_to_recordset(${JSON.stringify(missing)}::json)
      AS "asked"("path" text, "hits" int, "lastAt" timestamptz, "from" text)
    ON CONFLICT ("path") DO UPDATE SET
      "hits" = "MissingAddress"."hits" + excluded."hits",
      "lastAt" = greatest("MissingAddress"."lastAt", excluded."lastAt"),
      "from" = coalesce(nullif(excluded."from", ''), "MissingAddress"."from")`;
  const oldest = new Date(now.getTime() - keptDays * 86_400_000);
  await db.missingAddress.deleteMany({ where: { lastAt: { lt: oldest } } });
  await db.$executeRaw`
    DELETE FROM "MissingAddress" WHERE "path" IN (
      SELECT "path" FROM "MissingAddress"
      ORDER BY "leftAt" IS NULL, "hits" DESC, "lastAt" DESC OFFSET ${most})`;
}

/** What is not in the ledger, because a pattern led it on, is passed over. */
async function addHits(db: Db, led: Asked[]): Promise<void> {
  await db.$executeRaw`
    UPDATE "Route" SET "hits" = "Route"."hits" + "asked"."hits",
      "lastHitAt" = greatest("Route"."lastHitAt", "asked"."lastAt")
    FROM json_to_recordset(${JSON.stringify(led)}::json)
      AS "asked"("path" text, "hits" int, "lastAt" timestamptz)
    WHERE "Route"."path" = "asked"."path"`;
  const paths = led.map(({ path }) => path);
  await db.missingAddress.deleteMany({ where: { path: { in: paths } } });
}
