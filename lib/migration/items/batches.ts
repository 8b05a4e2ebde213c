import "server-only";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { formOf } from "#lib/migration/items/import-mapping";
import type { ImportRun } from "#lib/migration/items/import-run";
import { sizeOf } from "#lib/migration/items/item-size";
import { makePipeline } from "#lib/migration/items/pipeline";
import { makeSpool } from "#lib/migration/items/spool";
import {
  type AttachmentPage,
  attachmentPageOf,
  keepAttachmentPages,
} from "#lib/migration/media/attachment-pages";
import { attachmentOf } from "#lib/migration/media/attachments";
import { type Due, findDue } from "#lib/migration/planning/find-due";
import type { ImportReport } from "#lib/migration/report/import-report";
import { gatherLeftovers } from "#lib/migration/writing/keep-records";
import { inPortions } from "#lib/platform/in-portions";

export type BatchOptions = {
  /** How many items are brought in by one transaction; two hundred when absent. */
  together?: number | undefined;
  /** Ends the import after the items it is at. */
  signal?: AbortSignal | undefined;
  /** Called after every transaction. */
  onProgress?: ((report: ImportReport, line: number) => void) | undefined;
};

export type Batches = {
  add(item: ArchiveItem): Promise<void>;
  /** Waits for the ones under way, then brings in what has been gathered since; what waits for others goes on waiting. */
  settle(): Promise<void>;
  /** Brings in last what waited for others: what it waited for is here now, or does not come. */
  finish(): Promise<void>;
  /** Nothing of it stays on the disk; what waits still is left to the next run. */
  leave(): Promise<void>;
};

/** However few they are, long ones are brought in before more are read. */
const mostCharacters = 4_000_000;

/** Gathers items and brings them in, many at a time; while some are written the next ones are read and planned. */
export async function makeBatches(
  run: ImportRun,
  { together = 200, onProgress, signal }: BatchOptions,
): Promise<Batches> {
  const leftovers = gatherLeftovers(run);
  const waiting = makeSpool<Due>();
  const pages = makeSpool<AttachmentPage>();
  const wait = (due: Due) => waiting.add(due);
  const pipeline = makePipeline(run, { wait, signal, onProgress });
  let items: ArchiveItem[] = [];
  let characters = 0;
  let turning: Promise<void> = Promise.resolve();

  /** The next ones are read while these are planned, and those before them written. */
  const gather = async () => {
    const gathered = items;
    items = [];
    characters = 0;
    await turning;
    turning = pipeline.take(await findDue(run, gathered), false);
    turning.catch(() => {});
  };

  return {
    async add(item) {
      if (item.postType === "wp_block") run.blocks.set(item.postId, item.content);
      const attachment = attachmentOf(item);
      if (attachment !== null && run.files !== null) run.attachments.set(item.postId, attachment);
      const page = attachmentPageOf(run, item);
      if (page !== null) pages.add(page);
      if (page !== null && page.parent !== null)
        for (const path of page.paths) run.filePages.add(path);
      await leftovers.add(item);
      if (formOf(item, run.mapping) === null) return;
      items.push(item);
      characters += sizeOf(item);
      if (items.length >= together || characters >= mostCharacters) await gather();
    },
    async settle() {
      await leftovers.flush();
      await gather();
      await turning;
      await pipeline.land();
    },
    async finish() {
      for await (const due of inPortions(waiting.read(), together)) {
        if (signal?.aborted) break;
        await pipeline.take(due, true);
      }
      await pipeline.land();
      if (signal?.aborted) return;
      for await (const some of inPortions(pages.read())) await keepAttachmentPages(run, some);
    },
    async leave() {
      // Whatever has gone wrong elsewhere: nothing is written any more when this has ended.
      await turning.catch(() => {});
      await pipeline.leave();
      await waiting.remove();
      await pages.remove();
    },
  };
}
