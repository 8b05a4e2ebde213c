import type { Document } from "#lib/content/document";
import { fail, ok, type Result } from "#lib/platform/result";

export function checkDocument(json: unknown): Result<Document> {
  const document = json as Document | null;
  return document?.type === "doc" && Array.isArray(document.content)
    ? ok(document)
    : fail({ path: [], message: "This is not a document." });
}
