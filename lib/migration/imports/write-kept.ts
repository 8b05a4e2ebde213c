import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

const together = 500;

/** All that is kept of an archive out of sight, as a list in JSON: `[{ "name", "kind", "data" }, …]`. */
export function writeKept(newsroom: Newsroom, { source }: { source: string }) {
  requirePermission(newsroom.actor, "structure.manage");
  return written(newsroom, source);
}

async function* written({ db }: Newsroom, source: string): AsyncGenerator<string> {
  let after = "";
  let between = "[\n";
  for (;;) {
    const rows = await db.importedRecord.findMany({
      where: { source, sourceId: { gt: after } },
      orderBy: { sourceId: "asc" },
      take: together,
      select: { sourceId: true, kind: true, data: true },
    });
    for (const { sourceId: name, kind, data } of rows) {
      yield `${between}${JSON.stringify({ name, kind, data })}`;
      between = ",\n";
      after = name;
    }
    if (rows.length < together) break;
  }
  yield after === "" ? "[]\n" : "\n]\n";
}
