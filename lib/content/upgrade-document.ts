import { documentVersion } from "#lib/content/document";
import { type JsonObject, own } from "#lib/content/json";
import type { Report } from "#lib/content/report";

/** `upgrades[n - 1]` turns a document of version n into one of version n + 1. A new version adds one. */
export const upgrades: ((document: JsonObject) => JsonObject)[] = [];

/** Brings a stored document to the present version; one that says no version, or a later one, is reported. */
export function upgradeDocument(document: JsonObject, report: Report): JsonObject {
  const version = own(document, "version");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    report(["version"], "This text does not say which version it is of. Save it again.");
    return document;
  }
  if (version > documentVersion) {
    report(
      ["version"],
      "This text was written by a newer version of the newsroom. Edit it there, or parts get lost.",
    );
    return document;
  }
  return upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), document);
}
