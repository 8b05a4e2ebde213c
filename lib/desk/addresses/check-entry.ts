import {
  feedFiles,
  indexWords,
  ownPathKind,
  ownSegments,
  ownWords,
  partOfListSource,
} from "#lib/addresses/own-paths";
import type { Entry } from "#lib/desk/addresses/address-entry";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";

/** The addresses of the ledger that an entry has to do with, by path. */
export type Known = Pick<Map<string, AddressRow>, "get">;

/** What an address leads to, as the ledger keeps it. */
export type AddressTarget = Pick<AddressRow, "targetType" | "targetId" | "editionId"> & {
  targetUrl: string | null;
};

/** The paths that have to be known before an entry can be checked. */
export function pathsOf({ path, to }: Entry): string[] {
  const asked = to.kind === "own" ? [to.path] : [];
  return [path, ...asked].flatMap((one) => [one, listOf(one) ?? one]);
}

/**
 * Where an entry leads, and whether the ledger says so already. What stands there, and a target that is nowhere,
 * come back as sentences. A target that has moved is followed to what it leads to, so that there are no chains.
 */
export function checkEntry(
  entry: Entry,
  known: Known,
): Result<AddressTarget & { isKept: boolean }> {
  const row = known.get(entry.path);
  const isThere = entry.to.kind === "own" && entry.to.path === entry.path;
  if (row?.answer === "live" && isThere) return ok({ ...row, targetUrl: null, isKept: true });
  const target = findTarget(entry, known);
  if (!target.ok) return target;
  const isKept = row !== undefined && isSame(row, target.value);
  const taken = isKept ? null : whyTaken(entry.path, known);
  if (taken !== null) return fail(at("address", taken));
  return ok({ ...target.value, isKept });
}

/** What an entry leads to, wherever it stands itself. */
export function findTarget({ path, to }: Entry, known: Known): Result<AddressTarget> {
  const refuse = (message: string) => fail(at("target", message));
  if (to.kind === "elsewhere") return ok(elsewhere(to.url));
  if (to.path === path) return refuse("This address would lead to itself. Choose another target.");
  const row = known.get(to.path);
  if (row !== undefined && row.answer !== "unknown") {
    if (row.location === path) return refuse(`${to.path} leads back here. Choose another target.`);
    if (row.targetType === "url") return ok(elsewhere(row.location ?? row.targetUrl ?? ""));
    const { targetType, targetId, editionId } = row;
    return ok({ targetType, targetId, editionId, targetUrl: null });
  }
  const isFeed = isFeedPath(to.path) && known.get(listOf(to.path) ?? "")?.answer === "live";
  if (isFeed) return ok(elsewhere(to.path));
  if (to.path.startsWith("/media/")) return refuse(`No published file is at ${to.path}.`);
  if (ownPathKind(to.path) !== null) return refuse(`Readers have no way into ${to.path}.`);
  return refuse(`Nothing is at ${to.path} today. Enter an address that opens.`);
}

const isFeedPath = (path: string) =>
  Object.values(feedFiles).some((file) => path.endsWith(`/${file}`));

const lists: readonly AddressRow["targetType"][] = ["home", "section", "topic", "author"];

function whyTaken(path: string, known: Known): string | null {
  const asked = path.split("?")[0] ?? path;
  if (ownPathKind(asked) !== null || isFixed(asked)) {
    return `The site uses ${asked} itself: nothing can be led elsewhere from there.`;
  }
  const row = known.get(path);
  const name = row?.name ? `“${row.name}”` : "something else";
  if (row?.answer === "live") return `${path} is in use: ${name} stands there.`;
  if (row?.origin === "canonical") return `${path} belongs to ${name}, which stood there before.`;
  if (row !== undefined) {
    return `${path} leads to ${row.location ?? name} already. Open it in the list to change that.`;
  }
  const list = known.get(listOf(path) ?? path);
  if (list?.answer === "live" && lists.includes(list.targetType)) {
    return `${path} belongs to the list at ${list.path}.`;
  }
  return null;
}

const shared: ReadonlySet<string> = new Set(ownSegments.shared);
const alone: ReadonlySet<string> = new Set([...ownWords, ...indexWords]);

/** Whether the site answers there whatever is published: its search, its feeds, its files. */
function isFixed(path: string): boolean {
  const [first = "", second, third] = path.slice(1).split("/");
  if (shared.has(first) || first === "archive" || second === "archive") return true;
  return second === undefined ? alone.has(first) : third === undefined && isOfEdition(path);
}

function isOfEdition(path: string): boolean {
  const { word = "" } = /^\/[a-z]{2}(?:-[a-z0-9]+)*\/(?<word>[^/]+)$/.exec(path)?.groups ?? {};
  return alone.has(word);
}

const partOfList = new RegExp(`^(?<list>.*)(?:${partOfListSource})$`);

/** The list that a numbered page or a feed belongs to; null for every other address. */
function listOf(path: string): string | null {
  const { list } = partOfList.exec(path)?.groups ?? {};
  return list === undefined ? null : list || "/";
}

/** A story stands in one edition; everything else has an address in each. */
function isSame(row: AddressRow, target: AddressTarget): boolean {
  if (row.targetType !== target.targetType) return false;
  if (row.targetType === "url") return row.location === target.targetUrl;
  const isStory = row.targetType === "article" || row.targetType === "page";
  return row.targetId === target.targetId && (isStory || row.editionId === target.editionId);
}

function elsewhere(url: string): AddressTarget {
  return { targetType: "url", targetId: null, editionId: null, targetUrl: url };
}

function at(field: string, message: string): Issue {
  return { path: [field], message };
}
