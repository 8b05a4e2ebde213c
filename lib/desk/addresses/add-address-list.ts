import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { EntrySite } from "#lib/desk/addresses/address-entry";
import { linesTogether } from "#lib/desk/addresses/check-address-list";
import { getEntrySite } from "#lib/desk/addresses/known-addresses";
import {
  type ListLine,
  type PlannedLine,
  planLines,
  type Seen,
} from "#lib/desk/addresses/plan-address-list";
import { type ListedEntry, readAddressList } from "#lib/desk/addresses/read-address-list";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { eventRow } from "#lib/newsroom/record-event";
import { messageOf } from "#lib/platform/errors";
import { insertRows } from "#lib/platform/insert-rows";
import { log } from "#lib/platform/log";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { claimPaths } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";
import { leadOn } from "#lib/publishing/lead-on";

/**
 * Adds the addresses of a list, some lines at a time: every line is added whole or not at all, and told. Lines that
 * the ledger says already, or that are refused, leave everything as it is, so that a list can be brought again.
 */
export async function addAddressList(
  newsroom: Newsroom,
  { bytes }: { bytes: Uint8Array },
): Promise<Result<ListLine[]>> {
  requirePermission(newsroom.actor, "address.manage");
  const entries = readAddressList(bytes);
  if (!entries.ok) return entries;
  const site = await getEntrySite(newsroom.db);
  const seen: Seen = new Map();
  const told: ListLine[] = [];
  for (let from = 0; from < entries.value.length; from += linesTogether) {
    const some = entries.value.slice(from, from + linesTogether);
    told.push(...(await addLines(newsroom, some, { site, seen })));
  }
  return ok(told);
}

type With = { site: EntrySite; seen: Seen };

async function addLines(
  newsroom: Newsroom,
  lines: ListedEntry[],
  { site, seen }: With,
): Promise<ListLine[]> {
  // Only lines that were added are seen by those after them.
  const before = new Map(seen);
  try {
    return await inOneTransaction(newsroom, async (tx) => {
      const first = await planLines(tx, lines, { site, seen: new Map(before) });
      const wanted = first.flatMap(({ add }) => (add === null ? [] : add.path));
      await claimPaths(tx, wanted);
      // Once more: somebody may have taken one of them until now.
      const planned = wanted.length === 0 ? first : await planLines(tx, lines, { site, seen });
      await write(newsroom, tx, planned);
      return planned.map((line) => line.told);
    });
  } catch (error) {
    log.error("lines of a list of addresses could not be added", { error: messageOf(error) });
    const message = "This line could not be added, and it is not your fault. Bring the list again.";
    return lines.map(({ line, address, target }) => ({
      ...{ line, address, target, message },
      state: "refused",
    }));
  }
}

async function write(
  newsroom: Newsroom,
  tx: Parameters<typeof claimPaths>[0],
  planned: PlannedLine[],
): Promise<void> {
  const added = planned.flatMap(({ add, told }) =>
    add === null ? [] : [{ id: newId(), add, to: told.target }],
  );
  if (added.length === 0) return;
  const createdAt = newsroom.clock.now();
  await insertRows(
    tx,
    "Route",
    added.map(({ id, add }) => ({ id, ...add, origin: "manual", createdAt })),
  );
  const paths = added.map(({ add }) => add.path);
  await leadOn(tx, paths);
  await insertRows(
    tx,
    "Event",
    added.map(({ id, add, to }) =>
      eventRow(newsroom, {
        ...{ action: "address.added", entityType: "address", entityId: id },
        data: { from: add.path, to },
      }),
    ),
  );
  await invalidate(tx, { hard: paths.map(tagOf.path), soft: [] });
}
