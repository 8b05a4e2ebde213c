import { type FilePosition, MigrationError } from "#lib/migration/migration-error";

export type JsonLimits = { depth: number; rowCharacters: number };

/** Far beyond what Ghost writes: seven levels, and posts of a few hundred kilobytes. */
export const jsonLimits: JsonLimits = { depth: 64, rowCharacters: 32 * 1024 * 1024 };

/** A row of one of the tables of an export, as JSON that is well-formed. */
export type JsonRow = { table: string; json: string; line: number };

export type JsonRows = {
  /** Reads on; rows that ended in this text are in `rows` even when it throws. */
  write(text: string): void;
  /** Says that the file is at its end. */
  close(): void;
  readonly rows: JsonRow[];
  readonly position: FilePosition;
};

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "end";
type Container = { kind: "object" | "array"; key: string };

/** No key or number of an export is as long. */
const longestToken = 200;
const inString = /[^"\\\p{Cc}]*/uy;
const inLiteral = /[-+.\w]*/y;
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const escapes = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/;

/**
 * Cuts the JSON of an export (RFC 8259) into the rows of its tables, piece by piece, and holds one row at a time. Tables
 * stand under `db[0].data` or, in older exports, under `data`; `meta` beside them is a row of its own. Throws
 * `MigrationError` for what is not well-formed, not such an export, or larger than the limits.
 */
export function makeJsonRows(limits: JsonLimits = jsonLimits): JsonRows {
  const rows: JsonRow[] = [];
  const open: Container[] = [];
  let expected: Expected = "value";
  let token: { kind: "string" | "literal"; isKey: boolean; text: string } | null = null;
  let escaped: string | null = null;
  let row: { table: string; json: string; depth: number; line: number } | null = null;
  let line = 1;
  let lineStart = 0;
  let read = 0;
  let hasTables = false;

  const refuse = (sentence: string, at: number): never => {
    throw new MigrationError(sentence, { line, column: Math.max(1, read + at - lineStart + 1) });
  };

  const beginValue = (opening: string, at: number) => {
    const table = row === null ? tableAt(open) : null;
    if (table !== null) row = { table, json: "", depth: open.length, line };
    if (opening === "{" || opening === "[") {
      if (open.length >= limits.depth)
        refuse("The file is nested deeper than any Ghost export.", at);
      if (opening === "{" && isTables(open)) hasTables = true;
      open.push({ kind: opening === "{" ? "object" : "array", key: "" });
      expected = opening === "{" ? "key or end" : "value or end";
    } else token = { kind: opening === '"' ? "string" : "literal", isKey: false, text: "" };
  };
  /** `end` is the place behind it; `from` the one where the row's text goes on in this piece. */
  const endValue = (end: number, piece: string, from: number) => {
    expected = open.length === 0 ? "end" : "comma or end";
    if (row === null || open.length > row.depth) return from;
    const { table, line: startedAt } = row;
    rows.push({ table, json: row.json + piece.slice(from, end), line: startedAt });
    row = null;
    return end;
  };

  const begin = (character: string, at: number): "value" | "rest" => {
    const innermost = open.at(-1);
    if (character === "}" || character === "]") {
      const isEnd = expected === "comma or end" || expected.endsWith(" or end");
      const kind = character === "}" ? "object" : "array";
      if (!isEnd || innermost?.kind !== kind) return refuse(unexpected(character, expected), at);
      open.pop();
      return "value";
    }
    if (expected === "colon" && character === ":") expected = "value";
    else if (expected === "comma or end" && character === ",")
      expected = innermost?.kind === "object" ? "key" : "value";
    else if (expected.startsWith("key") && character === '"')
      token = { kind: "string", isKey: true, text: "" };
    else if (expected.startsWith("value") && /["{[\-\da-z]/.test(character))
      beginValue(character, at);
    else refuse(unexpected(character, expected), at);
    return "rest";
  };

  const endToken = (): "value" | "key" => {
    const ended = token;
    token = null;
    if (ended?.isKey !== true) return "value";
    const innermost = open.at(-1);
    if (innermost !== undefined) innermost.key = ended.text;
    expected = "colon";
    return "key";
  };

  const write = (piece: string) => {
    let from = 0;
    let at = 0;
    const keepText = (start: number, end: number) => {
      const isWanted = token?.kind === "literal" || (token?.isKey === true && row === null);
      if (isWanted && token !== null && token.text.length < longestToken)
        token.text += piece.slice(start, Math.min(end, start + longestToken));
    };
    while (at < piece.length) {
      if (escaped !== null) {
        escaped += piece.charAt(at);
        if (escaped.length === (escaped.startsWith("u") ? 5 : 1)) {
          if (!escapes.test(escaped)) refuse(`“\\${escaped}” is no character of JSON.`, at);
          escaped = null;
        }
        at += 1;
      } else if (token?.kind === "string") {
        inString.lastIndex = at;
        const end = at + (inString.exec(piece)?.[0].length ?? 0);
        keepText(at, end);
        if (end === piece.length) {
          at = end;
          break;
        }
        const code = piece.charCodeAt(end);
        if (code < 0x20)
          refuse("A text of the file has a line break or control character in it.", end);
        at = end + 1;
        if (code === 0x5c) escaped = "";
        else if (code === 0x22) {
          if (endToken() === "value") from = endValue(at, piece, from);
        }
      } else if (token?.kind === "literal") {
        inLiteral.lastIndex = at;
        const end = at + (inLiteral.exec(piece)?.[0].length ?? 0);
        keepText(at, end);
        at = end;
        if (end === piece.length) break;
        endLiteral(end);
        from = endValue(end, piece, from);
      } else {
        const character = piece.charAt(at);
        if (character === "\n") {
          line += 1;
          lineStart = read + at + 1;
        }
        if (/[ \t\r\n]/.test(character)) {
          at += 1;
          continue;
        }
        const wasInRow = row !== null;
        const what = begin(character, at);
        if (!wasInRow && row !== null) from = at;
        if (token === null || token.kind === "string") at += 1;
        if (what === "value") from = endValue(at, piece, from);
      }
    }
    if (row !== null) {
      const kept: typeof row = row;
      kept.json += piece.slice(from);
      if (kept.json.length > limits.rowCharacters)
        refuse(`One entry of the file is larger than ${limits.rowCharacters} characters.`, at);
    }
    read += piece.length;
  };

  const endLiteral = (at: number) => {
    const text = token?.text ?? "";
    token = null;
    if (!literal.test(text))
      refuse(`The file is not well-formed JSON: “${text.slice(0, 40)}” is no value.`, at);
  };

  return {
    rows,
    write,
    get position() {
      return { line, column: Math.max(1, read - lineStart + 1) };
    },
    close() {
      if (expected === "value" && open.length === 0 && token === null)
        refuse("The file has nothing in it that could be imported.", 0);
      if (token !== null || open.length > 0)
        refuse("The file ends in the middle. It was cut off: export or copy it again.", 0);
      if (!hasTables)
        refuse(
          "This is JSON, but no export of Ghost: it has no “data”. In Ghost, use Settings → Import/Export → Export content.",
          0,
        );
    },
  };
}

/** Whether a value that begins here is the object of all tables. */
function isTables(open: Container[]): boolean {
  return ["data", "db/data"].includes(pathOf(open));
}

/** The table of a value that begins here; null for what is no row. */
function tableAt(open: Container[]): string | null {
  const path = pathOf(open);
  if (path === "meta" || path === "db/meta") return "meta";
  const table = /^(?:db\/)?data\/([^/]+)$/.exec(path)?.[1];
  return table !== undefined && open.at(-1)?.kind === "array" ? table : null;
}

/** The keys above a place, without the numbers of lists: “db/data/posts”. */
function pathOf(open: Container[]): string {
  if (open.length > 6) return "";
  return open.flatMap(({ kind, key }) => (kind === "object" ? key : [])).join("/");
}

const names: Record<Expected, string> = {
  value: "a value",
  "value or end": "a value",
  key: "the name of a value",
  "key or end": "the name of a value",
  colon: "a colon",
  "comma or end": "a comma",
  end: "the end of the file",
};

function unexpected(character: string, expected: Expected): string {
  const shown = /\p{Cc}/u.test(character) ? "a control character" : `“${character}”`;
  return `The file is not well-formed JSON: ${shown} stands where ${names[expected]} should.`;
}
