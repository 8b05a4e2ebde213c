import type { Document } from "#lib/content/document";
import { readDocument } from "#lib/content/read-document";
import { fail, ok, type Result } from "#lib/platform/result";

/**
 * The one check on every write of a document: nothing unknown, nothing out of place, no address
 * that could run a script, no character that cannot be stored, at most 50 levels, 50,000 nodes and
 * 2 MB. It reads the document as readers will get it and refuses all that would be left out.
 * The value is in normal form; issues say where and what to do. Takes any JSON value, however hostile.
 */
export function checkDocument(json: unknown): Result<Document> {
  const { document, problems } = readDocument(json);
  return problems.length === 0 ? ok(document) : fail(...problems);
}
