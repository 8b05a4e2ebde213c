import "server-only";
import type { EditionView } from "#lib/language/edition";
import { sourceName } from "#lib/migration/addresses/source-site";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { type Batches, type BatchOptions, makeBatches } from "#lib/migration/items/batches";
import type { ImportRun } from "#lib/migration/items/import-run";
import { languageOf } from "#lib/migration/items/item-language";

/** An import into one edition, or into several when the items of a site say in which language they are. */
export type Lanes = Batches & { runs(): ImportRun[] };

type Given = { main: ImportRun; editions: EditionView[]; options: BatchOptions };

/**
 * Every item goes into the edition of its own language, where the newsroom has one; all others into the edition that was
 * chosen. What the export has said of files, blocks and people, all lanes know.
 */
export async function openLanes({ main, editions, options }: Given): Promise<Lanes> {
  const lanes = new Map<string, { run: ImportRun; batches: Batches }>();
  const open = async (run: ImportRun) => {
    const lane = { run, batches: await makeBatches(run, options) };
    lanes.set(run.edition.code, lane);
    return lane;
  };
  await open(main);
  const laneOf = async (item: ArchiveItem) => {
    const edition = editionOf(item, editions) ?? main.edition;
    return lanes.get(edition.code) ?? open(runInto(edition, main));
  };
  const each = async (work: (batches: Batches) => Promise<void>) => {
    for (const { batches } of lanes.values()) await work(batches);
  };
  return {
    async add(item) {
      await (await laneOf(item)).batches.add(item);
    },
    settle: () => each((batches) => batches.settle()),
    async finish() {
      // What waits in one lane may wait for what comes in another.
      await each((batches) => batches.settle());
      await each((batches) => batches.finish());
    },
    leave: () => each((batches) => batches.leave()),
    runs: () => [...lanes.values()].map(({ run }) => run),
  };
}

/** `pt-br` before `pt`. */
function editionOf(item: ArchiveItem, editions: EditionView[]): EditionView | undefined {
  const language = languageOf(item);
  if (language === null) return undefined;
  const bare = language.split("-")[0];
  return (
    editions.find(({ code }) => code === language) ?? editions.find(({ code }) => code === bare)
  );
}

/** What is known of things of the other edition is not known of this one. */
function runInto(edition: EditionView, main: ImportRun): ImportRun {
  return {
    ...main,
    edition,
    source: sourceName(main.site, edition.code),
    sectionName: main.sectionNameIn(edition.code),
    known: new Map(),
    authorsHere: new Map(),
    nearNames: new Map(),
    sticky: [],
  };
}
