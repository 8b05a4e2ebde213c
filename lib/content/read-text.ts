import { reportUnknown } from "#lib/content/attributes";
import type { Text } from "#lib/content/document";
import { type JsonObject, own } from "#lib/content/json";
import { readMarks } from "#lib/content/read-marks";
import type { Path, Report } from "#lib/content/report";
import {
  isStorableText,
  unifyLineEnds,
  withoutOverrides,
  withoutUnstorable,
} from "#lib/content/storable-text";

/** Reads a run of text; null when nothing is in it. */
export function readText(json: JsonObject, path: Path, report: Report): Text | null {
  reportUnknown(["type", "text", "marks"], json, path, report);
  const written = own(json, "text");
  if (typeof written !== "string") {
    report(path, "Text is missing here. Write it again.");
    return null;
  }
  const text = unifyLineEnds(written);
  const isStorable = isStorableText(text);
  if (!isStorable) {
    report(
      path,
      "This text contains an invisible control character or a broken letter. Delete it and type it again.",
    );
  }
  // Isolates may begin in one run and end in another; they end with their paragraph in any case.
  const kept = withoutOverrides(isStorable ? text : withoutUnstorable(text));
  const marks = readMarks(own(json, "marks"), [...path, "marks"], report);
  if (kept === "") return null;
  return { type: "text", text: kept, ...(marks.length > 0 && { marks }) };
}

/** Joins neighbours that are marked alike, so that equal texts are equal JSON. */
export function joinRuns<T extends { type: string }>(nodes: (T | Text)[]): (T | Text)[] {
  const joined: (T | Text)[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && isText(last) && isText(node) && areMarkedAlike(last, node)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function isText(node: { type: string }): node is Text {
  return node.type === "text";
}

function areMarkedAlike(one: Text, other: Text): boolean {
  return JSON.stringify(one.marks) === JSON.stringify(other.marks);
}
