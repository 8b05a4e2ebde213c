import { type JsonContainer, JsonSyntax } from "#lib/migration/ghost/json-syntax";
import type { FilePosition } from "#lib/migration/migration-error";

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

/**
 * Cuts the JSON of an export into the rows of its tables, piece by piece, and holds one row at a time. Tables stand
 * under `db[0].data` or, in older exports, under `data`; `meta` beside them is a row of its own. Throws `MigrationError`
 * for what is not well-formed, not such an export, or larger than the limits.
 */
export function makeJsonRows({ depth, rowCharacters }: JsonLimits = jsonLimits): JsonRows {
  const rows: JsonRow[] = [];
  let hasTables = false;
  let row: (JsonRow & { depth: number }) | null = null;
  let piece = "";
  /** Where the text of the row goes on in this piece. */
  let from = 0;

  const syntax = new JsonSyntax(depth, {
    wantsKeys: () => row === null,
    begin(opening, at) {
      if (row !== null) return;
      hasTables ||= opening === "{" && /^(?:db\/)?data$/.test(pathOf(syntax.open));
      const table = tableAt(syntax.open);
      if (table === null) return;
      const { line } = syntax.positionAt(at);
      row = { table, json: "", line, depth: syntax.open.length };
      from = at;
    },
    end(at) {
      if (row === null || syntax.open.length > row.depth) return;
      const { table, json, line } = row;
      rows.push({ table, json: json + piece.slice(from, at), line });
      row = null;
    },
  });
  const carryOver = () => {
    if (row === null) return;
    row.json += piece.slice(from);
    if (row.json.length > rowCharacters)
      syntax.refuse(`One entry of the file is larger than ${rowCharacters} characters.`);
  };

  return {
    rows,
    get position() {
      return syntax.position;
    },
    write(text) {
      piece = text;
      from = 0;
      syntax.write(text);
      carryOver();
    },
    close() {
      syntax.close();
      if (!hasTables)
        syntax.refuse(
          "This is JSON, but no export of Ghost: it has no “data”. In Ghost, use Settings → Import/Export → Export content.",
        );
    },
  };
}

/** The table of a value that begins here; null for what is no row. */
function tableAt(open: JsonContainer[]): string | null {
  const path = pathOf(open);
  if (path === "meta" || path === "db/meta") return "meta";
  const table = /^(?:db\/)?data\/([^/]+)$/.exec(path)?.[1];
  return table !== undefined && open.at(-1)?.kind === "array" ? table : null;
}

/** The keys above a place, without the numbers of lists: “db/data/posts”. */
function pathOf(open: JsonContainer[]): string {
  if (open.length > 6) return "";
  return open.flatMap(({ kind, key }) => (kind === "object" ? key : [])).join("/");
}
