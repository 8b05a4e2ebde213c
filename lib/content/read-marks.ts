import { allowed, readAttributes, reportUnknown } from "#lib/content/attributes";
import type { Mark } from "#lib/content/document";
import { href, id } from "#lib/content/fields";
import { isObject, own } from "#lib/content/json";
import type { Path, Report } from "#lib/content/report";

/** The outermost first: a link holds its emphasis, so that it stays one link. */
const markOrder: Mark["type"][] = [
  "link",
  "bold",
  "italic",
  "strike",
  "subscript",
  "superscript",
  "code",
];

/** Reads what a run of text is marked with, in canonical order; unknown and damaged marks are left out. */
export function readMarks(json: unknown, path: Path, report: Report): Mark[] {
  if (json === undefined || json === null) return [];
  if (!Array.isArray(json)) {
    report(path, "The formatting of this text is damaged. Format it again.");
    return [];
  }
  const found = new Map<Mark["type"], Mark>();
  for (const [index, item] of json.entries()) {
    const mark = readMark(item, [...path, index], report);
    if (mark === null) continue;
    const earlier = found.get(mark.type);
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(mark)) {
      report([...path, index], "This text leads to two addresses. Remove one of the links.");
    } else {
      found.set(mark.type, mark);
    }
  }
  return markOrder.flatMap((type) => found.get(type) ?? []);
}

function readMark(json: unknown, path: Path, report: Report): Mark | null {
  const type = markOrder.find((known) => isObject(json) && own(json, "type") === known);
  if (!isObject(json) || type === undefined) {
    report(path, "This formatting is not known here. Remove it.");
    return null;
  }
  reportUnknown(["type", "attrs"], json, path, report);
  const attributes = own(json, "attrs");
  const attributesPath = [...path, "attrs"];
  if (type === "link") return readLink(attributes, attributesPath, report);
  readAttributes({}, attributes, attributesPath, report);
  return { type };
}

const linkRules = { storyId: allowed(id("linked story")), href: allowed(href) };

function readLink(json: unknown, path: Path, report: Report): Mark | null {
  const attributes = readAttributes(linkRules, json, path, report) ?? {};
  const { storyId, href } = attributes;
  if (typeof storyId === "string") {
    if (href !== undefined) report(path, "This link leads to two places. Set it again.");
    return { type: "link", attrs: { storyId } };
  }
  if (typeof href === "string") return { type: "link", attrs: { href } };
  const hasReason = isObject(json) && (own(json, "href") ?? own(json, "storyId")) != null;
  if (!hasReason) report(path, "This link leads nowhere. Set its address or remove it.");
  return null;
}
