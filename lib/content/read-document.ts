import { reportUnknown } from "#lib/content/attributes";
import { type Block, type Document, documentVersion } from "#lib/content/document";
import { fitIntoLimits, mostNodes } from "#lib/content/document-limits";
import { isObject, own } from "#lib/content/json";
import { readContent } from "#lib/content/read-nodes";
import { makeReport, type Report } from "#lib/content/report";
import { upgradeDocument } from "#lib/content/upgrade-document";
import type { Issue } from "#lib/platform/result";

/**
 * Whatever is stored, readers get a page: unknown and damaged parts are left out (what they hold is
 * kept where it can stand by itself), the rest stays. The document returned always passes
 * `checkDocument` and is in normal form: neighbouring texts of one kind are joined, empty ones
 * dropped, marks ordered, standard values left out, so that equal texts are equal JSON.
 * `problems` are for the desk, at most a hundred. Takes any JSON value and never throws.
 */
export function readDocument(json: unknown): { document: Document; problems: Issue[] } {
  if (isRead(json)) return { document: json, problems: [] };
  const { report, issues } = makeReport();
  const content = fitIntoLimits(readBlocks(json, report), report);
  const document: Document = { type: "doc", version: documentVersion, content };
  read.add(document);
  return { document, problems: issues };
}

/** Documents that this has returned: nobody changes one, so each is read once on its way through several checks. */
const read = new WeakSet<object>();

/** For a document that another thread of ours has read, and that has come here as a copy. */
export function rememberAsRead(document: Document): void {
  read.add(document);
}

function isRead(json: unknown): json is Document {
  return isObject(json) && read.has(json);
}

function readBlocks(json: unknown, report: Report): Block[] {
  if (!isObject(json) || own(json, "type") !== "doc") {
    report([], "This is not a text of the newsroom. Write it again.");
    return [];
  }
  const document = upgradeDocument(json, report);
  reportUnknown(["type", "version", "content"], document, [], report);
  const reading = { report, nodesLeft: mostNodes };
  // `nodeRules` says of every node what its type says; only here does one turn into the other.
  return readContent({ parent: "doc", json: document, path: [], depth: 0 }, reading) as Block[];
}
