import "server-only";
import { createHash } from "node:crypto";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { formOf } from "#lib/migration/items/import-mapping";
import type { ImportRun } from "#lib/migration/items/import-run";
import { sizeOf } from "#lib/migration/items/item-size";
import { longestNumber } from "#lib/migration/items/source-key";
import { leftOver } from "#lib/migration/planning/left-over";
import { checksumOf } from "#lib/migration/planning/plan-item";
import { type ImportReport, nameOfItem, tally } from "#lib/migration/report/import-report";
import { inOneTransaction } from "#lib/newsroom/newsroom";
import { insertRows } from "#lib/platform/insert-rows";

type Raw = { sourceId: string; kind: string; data: object };

/** What is left out is gathered and kept: many are small, and few are worth a transaction of their own. */
export type Leftovers = {
  /** Counts an item that is no story, and remembers it and its comments to be kept. */
  add(item: ArchiveItem): Promise<void>;
  /** Keeps what has been gathered. */
  flush(): Promise<void>;
};

const together = 2000;
const mostCharacters = 2_000_000;

/**
 * Keeps what the newsroom has no place for as the export has it: items that are no stories, and comments. Once; a
 * rehearsal keeps nothing.
 */
export function gatherLeftovers(run: ImportRun): Leftovers {
  const { report, newsroom, source } = run;
  const met = makeMet();
  let waiting: Raw[] = [];
  let characters = 0;
  const flush = async () => {
    const importedAt = newsroom.clock.now();
    const rows = waiting.map((one) => ({ source, ...one, importedAt }));
    waiting = [];
    characters = 0;
    if (rows.length === 0) return;
    await inOneTransaction(newsroom, (tx) =>
      insertRows(tx, "ImportedRecord", rows, { keep: true }),
    );
  };
  return {
    async add(item) {
      const isStory = formOf(item, run.mapping) !== null;
      const raw = isStory ? rawFields(item) : met(rawItem(item));
      report.comments += item.commentCount;
      if (raw === null) tally(report.notes, "twice in the export, word for word", nameOfItem(item));
      else if (!isStory) countLeftOut(report, item.postType);
      if (report.mode === "rehearse") return;
      const kept = [...(raw ?? []), ...item.comments.map((comment) => rawComment(item, comment))];
      if (kept.length === 0) return;
      waiting.push(...kept);
      characters += sizeOf(item);
      if (waiting.length >= together || characters >= mostCharacters) await flush();
    },
    flush,
  };
}

/** How much of a hash tells two things apart, of a million too: six bytes are a number. */
const hashBytes = 6;

/**
 * Some exports use one number for several things, such as an entry of two menus: each is kept, the later ones under
 * their number and what they say. Null for what has come before, word for word.
 */
function makeMet(): (raw: Raw[]) => Raw[] | null {
  const hashes = new Map<string, number>();
  const isNew = (sourceId: string, hash: number) => {
    const before = hashes.get(sourceId);
    if (before === undefined) hashes.set(sourceId, hash);
    return before === undefined ? "new" : before === hash ? "again" : "other";
  };
  return ([raw]) => {
    if (raw === undefined) return [];
    const text = hashOf(raw.data);
    const hash = Number.parseInt(text.slice(0, 2 * hashBytes), 16);
    const first = isNew(raw.sourceId, hash);
    if (first !== "other") return first === "new" ? [raw] : null;
    const sourceId = `${raw.sourceId}:${text}`;
    return isNew(sourceId, hash) === "new" ? [{ ...raw, sourceId }] : null;
  };
}

const hashOf = (thing: object) =>
  createHash("sha256").update(JSON.stringify(thing)).digest("hex").slice(0, 32);

const mostTypes = 100;
const longestType = 60;

function countLeftOut({ leftOut }: ImportReport, postType: string): void {
  const written = postType === "" ? "without a type" : postType.slice(0, longestType);
  const isKnown = Object.hasOwn(leftOut, written);
  const type = isKnown || Object.keys(leftOut).length < mostTypes ? written : "of further types";
  leftOut[type] = (Object.hasOwn(leftOut, type) ? (leftOut[type] ?? 0) : 0) + 1;
}

/** What people asked the old site to give out or forget of them is nobody's business any more. */
const nobodys = new Set(["user_request"]);

function rawItem(item: ArchiveItem): Raw[] {
  const { line: _, comments: __, password: ___, ...data } = item;
  if (nobodys.has(item.postType)) return [];
  const kind = item.postType === "" ? "without a type" : item.postType.slice(0, 100);
  const isNumbered = item.postId !== "" && item.postId.length <= longestNumber;
  return [{ sourceId: `${kind}:${isNumbered ? item.postId : checksumOf(item)}`, kind, data }];
}

/** What a story has that no story here has a place for: terms of other taxonomies, and fields of plug-ins. */
function rawFields(item: ArchiveItem): Raw[] {
  const { terms, meta } = leftOver(item);
  if (terms.length === 0 && meta.length === 0) return [];
  const isNumbered = item.postId !== "" && item.postId.length <= longestNumber;
  const name = isNumbered ? item.postId : checksumOf(item);
  const data = { post: item.postId, terms, meta };
  return [{ sourceId: `fields:${name}`, kind: "fields of a story", data }];
}

function rawComment({ postId }: ArchiveItem, comment: ArchiveItem["comments"][number]): Raw {
  const written = (comment.comment_id?.trim() ?? "").slice(0, longestNumber);
  const id = written === "" || postId === "" ? hashOf(comment) : written;
  return {
    sourceId: `comment:${postId.slice(0, longestNumber)}:${id}`,
    kind: "comment",
    data: { post: postId, ...comment },
  };
}
