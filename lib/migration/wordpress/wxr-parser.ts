import { SaxesParser, type SaxesTagNS } from "saxes";
import { unifyLineEnds } from "#lib/content/storable-text";
import type { ArchiveEntry } from "#lib/migration/archive-entry";
import { type FilePosition, MigrationError } from "#lib/migration/migration-error";
import { makeCdataSplitter, type XmlPart } from "#lib/migration/wordpress/split-cdata";
import {
  type EntryBuilder,
  makeEntryBuilder,
  makeSite,
  type WxrElement,
} from "#lib/migration/wordpress/wxr-builder";
import {
  isSupportedVersion,
  versionOfNamespace,
  wxrName,
} from "#lib/migration/wordpress/wxr-names";
import { xmlFaultSentence } from "#lib/migration/wordpress/xml-fault-sentence";

export type WxrLimits = { depth: number; entryCharacters: number };

/** Far beyond what WordPress writes: 7 levels, and posts of a few hundred kilobytes. */
export const wxrLimits: WxrLimits = { depth: 64, entryCharacters: 32 * 1024 * 1024 };
const overheadOfElement = 64;

export type WxrParser = {
  /** Reads on; entries that ended in this text are in `entries` even when it throws. */
  write(text: string): void;
  /** Says that the file is at its end. */
  close(): void;
  readonly entries: ArchiveEntry[];
  readonly position: FilePosition;
};

/**
 * Turns the text of an export into entries, piece by piece, and holds one entry at a time.
 * Throws `MigrationError` for what is not well-formed, not an export, or larger than the limits.
 * There is no DTD, so there are no entities but the five of XML, and nothing outside is ever read.
 */
export function makeWxrParser(limits: WxrLimits): WxrParser {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: "1.0" });
  const entries: ArchiveEntry[] = [];
  const open: WxrElement[] = [];
  let siteFields: Map<string, string> | null = new Map();
  let builder: EntryBuilder | null = null;
  let entrySize = 0;
  let lastEventAt = 0;
  let isStarted = false;
  const splitter = makeCdataSplitter();
  /** What the parser has not been given: lines, and columns of the line it is in. */
  const passed = { lines: 0, columns: 0, inLine: 0 };

  const lineHere = () => parser.line + passed.lines;
  const here = (): FilePosition => ({
    line: lineHere(),
    column: Math.max(1, parser.column + (parser.line === passed.inLine ? passed.columns : 0)),
  });
  const refuse = (sentence: string): never => {
    throw new MigrationError(sentence, here());
  };
  const tooLarge = () =>
    refuse(`One entry of the file is larger than ${limits.entryCharacters} characters.`);

  /** An entry is held whole, so it is refused as soon as it is too large, not when it ends. */
  const grow = (characters: number) => {
    entrySize += characters;
    if (entrySize > limits.entryCharacters) tooLarge();
  };

  const emitSite = () => {
    if (siteFields !== null) entries.push(makeSite(siteFields));
    siteFields = null;
  };

  parser.on("error", (error) => refuse(xmlFaultSentence(error.message)));
  parser.on("doctype", () =>
    refuse(
      "The file has a document type declaration (DOCTYPE). WordPress exports have none, so it is not read.",
    ),
  );

  parser.on("opentag", (tag) => {
    lastEventAt = parser.position;
    if (open.length === 0) checkRoot(tag, refuse);
    if (open.length >= limits.depth) refuse("The file is nested deeper than any WordPress export.");
    const element: WxrElement = {
      name: wxrName(tag.uri, tag.local),
      text: "",
      attributes: open.length === 3 ? plainAttributes(tag) : {},
      line: lineHere(),
    };
    open.push(element);
    for (const value of Object.values(element.attributes)) grow(value.length);
    if (open.length !== 3) return;
    builder = makeEntryBuilder(element);
    entrySize = 0;
    if (builder !== null) emitSite();
  });

  const addText = (text: string) => {
    lastEventAt = parser.position;
    const element = open.at(-1);
    if (element === undefined || open.length < 3) return;
    grow(text.length);
    element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("comment", () => {
    lastEventAt = parser.position;
  });
  parser.on("processinginstruction", () => {
    lastEventAt = parser.position;
  });

  parser.on("closetag", () => {
    lastEventAt = parser.position;
    const element = open.pop();
    if (element === undefined) return;
    const depth = open.length;
    if (depth === 2) endOfEntry(element);
    if (depth === 3) keep(() => builder?.field(element));
    if (depth === 4 && open[3]?.name === "wp:comment") keep(() => builder?.commentField(element));
    else if (depth === 4) keep(() => builder?.subfield(element));
    if (depth === 1) emitSite();
  });

  const endOfEntry = (element: WxrElement) => {
    if (builder !== null) entries.push(builder.finish());
    else if (element.name !== null) siteFields?.set(element.name, element.text);
    builder = null;
  };
  const keep = (hand: () => void) => {
    if (builder === null) return;
    grow(overheadOfElement);
    hand();
  };

  /** A section that any XML may hold goes past the parser, which would look at it character by character. */
  const read = ({ kind, text }: XmlPart) => {
    if (kind === "markup" || unlawful.test(text) || !text.isWellFormed()) return parser.write(text);
    const kept = unifyLineEnds(text);
    addText(kept);
    pass(kept);
  };
  const pass = (text: string) => {
    const before = parser.line === passed.inLine ? passed.columns : 0;
    const lastBreak = text.lastIndexOf("\n");
    passed.inLine = parser.line;
    // The parser counts characters, however many units each has.
    const columns = [...text.slice(lastBreak + 1)].length;
    if (lastBreak === -1) passed.columns = before + columns;
    else {
      passed.lines += countOf(text, "\n");
      passed.columns = columns - parser.column;
    }
  };

  return {
    entries,
    get position() {
      return here();
    },
    write(text) {
      if (!isStarted && /[^<\s]/.test(text.trimStart().charAt(0)))
        refuse("This is not an XML file.");
      isStarted ||= text.trim() !== "";
      for (const part of splitter.split(text)) read(part);
      if (parser.position - lastEventAt > limits.entryCharacters) tooLarge();
    },
    close() {
      for (const part of splitter.rest()) read(part);
      parser.close();
    },
  };
}

/** What no XML may hold (XML 1.0, 2.2); the parser says where it stands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const unlawful = /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/;

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function plainAttributes(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(
    Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]),
  );
}

function checkRoot(tag: SaxesTagNS, refuse: (sentence: string) => never): void {
  if (tag.local !== "rss") {
    refuse(
      `This is not a WordPress export: it starts with <${tag.name.slice(0, 40)}>, not with <rss>.`,
    );
  }
  const versions = Object.values(tag.ns).flatMap((uri) => versionOfNamespace(uri) ?? []);
  if (versions.length === 0) {
    refuse(
      "This is an RSS feed, not a WordPress export. In WordPress, use Tools → Export → All content.",
    );
  }
  if (!versions.every(isSupportedVersion)) {
    refuse(
      `This export has version ${versions.join(", ")} of the format; 1.0, 1.1 and 1.2 can be read.`,
    );
  }
}
