import { readAttributes, reportUnknown } from "#lib/content/attributes";
import type { TableRow, Text } from "#lib/content/document";
import { mostLevels } from "#lib/content/document-limits";
import { isObject, type JsonObject, own } from "#lib/content/json";
import { isNodeType, type NodeType, nodeRules } from "#lib/content/node-rules";
import { readMarks } from "#lib/content/read-marks";
import { joinRuns, readText } from "#lib/content/read-text";
import type { Path, Report } from "#lib/content/report";
import { plainGrid, tableFault } from "#lib/content/table-shape";

/** A node as read: its attributes follow the rules, and its content may stand in it. */
export type ReadNode = Text | { type: NodeType; attrs?: JsonObject; content?: ReadNode[] };

type Found = { json: unknown; path: Path };
type Place = { parent: NodeType; depth: number };
type Reading = { report: Report; nodesLeft: number };

/** Reads what stands in a node; everything returned may stand in `parent`. */
export function readContent(
  { json, path, parent, depth }: Place & { json: JsonObject; path: Path },
  reading: Reading,
): ReadNode[] {
  const content = own(json, "content") ?? [];
  if (!Array.isArray(content)) {
    reading.report([...path, "content"], "What stands here is damaged. Write it again.");
    return [];
  }
  const found = Array.from(content, (child, index) => ({
    json: child,
    path: [...path, "content", index],
  }));
  return readAll(found, { parent, depth: depth + 1 }, reading);
}

function readAll(found: Found[], place: Place, reading: Reading): ReadNode[] {
  const nodes: ReadNode[] = [];
  let loose: Found[] = [];
  const wrapLoose = () => {
    nodes.push(...readLoose(loose, place, reading));
    loose = [];
  };
  for (const child of found) {
    if (!takeNode(child.path, reading)) break;
    if (isLoose(child.json, place.parent)) {
      reportMisplaced(child, place.parent, reading);
      loose.push(child);
    } else {
      wrapLoose();
      nodes.push(...readOne(child, place, reading));
    }
  }
  wrapLoose();
  return joinRuns(nodes);
}

function takeNode(path: Path, reading: Reading): boolean {
  reading.nodesLeft -= 1;
  if (reading.nodesLeft === -1) {
    reading.report(path, "This text has too many parts. Divide it into several stories.");
  }
  return reading.nodesLeft >= 0;
}

function isLoose(json: unknown, parent: NodeType): boolean {
  const { looseInto } = nodeRules[parent];
  return looseInto !== undefined && !canStand(json, parent) && canStand(json, looseInto);
}

function canStand(json: unknown, parent: NodeType): boolean {
  const type = isObject(json) && own(json, "type");
  return isNodeType(type) && (nodeRules[parent].holds ?? []).includes(type);
}

/** Puts what stands loose, such as text outside any paragraph, into what it belongs in. */
function readLoose(loose: Found[], { parent, depth }: Place, reading: Reading): ReadNode[] {
  const { looseInto } = nodeRules[parent];
  if (looseInto === undefined || loose.length === 0) return [];
  const content = readAll(loose, { parent: looseInto, depth: depth + 1 }, reading);
  return content.length > 0 ? [{ type: looseInto, content }] : [];
}

/** Reads one node; of one that cannot stand here, whatever can of its contents. */
function readOne(child: Found, { parent, depth }: Place, reading: Reading): ReadNode[] {
  const { json, path } = child;
  if (depth > mostLevels) {
    reading.report(path, "This is nested too deeply. Move it further out.");
    return [];
  }
  if (!canStand(json, parent)) reportMisplaced(child, parent, reading);
  if (!isObject(json)) return [];
  if (!canStand(json, parent)) return readContent({ json, path, parent, depth }, reading);

  const type = own(json, "type") as NodeType;
  if (type !== "text") return readNode({ json, path, type, depth }, reading);
  const text = readText(json, path, reading.report);
  if (text?.marks === undefined || parent !== "codeBlock") return text ? [text] : [];
  reading.report([...path, "marks"], "Code cannot be formatted. Remove the formatting.");
  return [{ type, text: text.text }];
}

function readNode(
  { json, path, type, depth }: { json: JsonObject; path: Path; type: NodeType; depth: number },
  reading: Reading,
): ReadNode[] {
  const { attributes = {}, fault } = nodeRules[type];
  const { report } = reading;
  reportUnknown(["type", "attrs", "content", "marks"], json, path, report);
  // Editors mark line breaks and footnotes like the text around them; it says nothing.
  readMarks(own(json, "marks"), [...path, "marks"], report);

  const attrs = readAttributes(attributes, own(json, "attrs"), [...path, "attrs"], report);
  const wrong = attrs && fault?.(attrs);
  if (wrong) report([...path, "attrs"], wrong);
  const content = fill(readContent({ json, path, parent: type, depth }, reading), {
    type,
    path,
    depth,
    report,
  });
  if (attrs === null || wrong || content === null) return [];
  return [
    {
      type,
      ...(Object.keys(attrs).length > 0 && { attrs }),
      ...(content.length > 0 && { content }),
    },
  ];
}

/** The content as the node needs it; null when it cannot be without any, or has no room for it. */
function fill(
  content: ReadNode[],
  { type, path, depth, report }: { type: NodeType; path: Path; depth: number; report: Report },
): ReadNode[] | null {
  const { name, whenEmpty } = nodeRules[type];
  if (content.length > 0) return type === "table" ? withShape(content, path, report) : content;
  if (whenEmpty === undefined) return content;
  if (whenEmpty === "paragraph" && depth < mostLevels) return [{ type: "paragraph" }];
  report(path, `There is nothing in ${name}. Fill it or remove it.`);
  return null;
}

function withShape(content: ReadNode[], path: Path, report: Report): ReadNode[] {
  const rows = content as TableRow[];
  const fault = tableFault(rows);
  if (fault === null) return content;
  report(path, fault);
  return plainGrid(rows);
}

function reportMisplaced({ json, path }: Found, parent: NodeType, { report }: Reading) {
  const type = isObject(json) ? own(json, "type") : undefined;
  report(
    path,
    isNodeType(type)
      ? `${capitalised(nodeRules[type].name)} cannot stand in ${nodeRules[parent].name}. Move or remove it.`
      : "This part is damaged or of a kind not known here. Remove it.",
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
