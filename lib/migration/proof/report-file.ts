import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished, pipeline } from "node:stream/promises";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { ImportReport } from "#lib/migration/report/import-report";

/** How a report is written down: its beginning and end know the whole, what stands between is one item each. */
export type ReportForm = {
  before: (report: ImportReport) => string;
  item: (proof: ItemProof, index: number) => string;
  after: (report: ImportReport) => string;
};

/** A report that grows item by item, whatever their number, and is whole once it is finished. */
export type ReportFile = {
  add(proof: ItemProof): Promise<void>;
  finish(report: ImportReport): Promise<void>;
};

/**
 * Writes a report into a file. Items wait in a file beside it, so that the sums can stand before them; nothing is at
 * `path` before all of it is. A folder that cannot be written into throws at the first item.
 */
export function openReportFile(path: string, form: ReportForm): ReportFile {
  const itemsPath = `${path}.items`;
  const items = createWriteStream(itemsPath);
  // An error that comes between two items is thrown by the next.
  items.on("error", () => {});
  let count = 0;
  return {
    async add(proof) {
      if (items.errored !== null) throw items.errored;
      const hasRoom = items.write(form.item(proof, count));
      count += 1;
      if (!hasRoom) await once(items, "drain");
    },
    async finish(report) {
      items.end();
      await finished(items);
      const wholePath = `${path}.part`;
      await pipeline(async function* () {
        yield form.before(report);
        yield* createReadStream(itemsPath);
        yield form.after(report);
      }, createWriteStream(wholePath));
      await rename(wholePath, path);
      await rm(itemsPath);
    },
  };
}
