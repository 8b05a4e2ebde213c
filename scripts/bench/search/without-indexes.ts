import type { Db } from "#lib/platform/db";

type Index = { name: string; made: string; statistics: { column: number; most: number }[] };

/** Fills a table. An index is made faster of all rows at once than row by row; those that keep a rule stay. */
export async function withoutIndexes(
  db: Pick<Db, "$queryRaw" | "$executeRawUnsafe">,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await db.$queryRaw<Index[]>`
    SELECT "class"."relname" AS "name", pg_get_indexdef("indexrelid") AS "made", (
      SELECT coalesce(json_agg(json_build_object('column', "attnum", 'most', "attstattarget")), '[]') FROM pg_attribute
      WHERE "attrelid" = "indexrelid" AND "attstattarget" >= 0) AS "statistics"
    FROM pg_index JOIN pg_class AS "class" ON "class"."oid" = "indexrelid"
    WHERE "indrelid" = to_regclass(${`"${table}"`}) AND NOT "indisunique"`;
  for (const { name } of indexes) await db.$executeRawUnsafe(`DROP INDEX "${name}"`);
  await work();
  for (const { name, made, statistics } of indexes) {
    await db.$executeRawUnsafe(made);
    for (const { column, most } of statistics) {
      await db.$executeRawUnsafe(
        `ALTER INDEX "${name}" ALTER COLUMN ${column} SET STATISTICS ${most}`,
      );
    }
  }
}
