import { type FilePosition, MigrationError } from "#lib/migration/migration-error";

/** What is told of a JSON text while it is read; places are those of the piece that is read now. */
export type JsonEvents = {
  begin(opening: string, at: number): void;
  end(at: number): void;
  /** Whether somebody wants the names of values here. */
  wantsKeys(): boolean;
};

export type JsonContainer = { kind: "object" | "array"; key: string };

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "end";
type Token = { kind: "text" | "key" | "literal"; text: string };

/** No name and no number is as long. */
const longestToken = 200;
const inText = /[^"\\\p{Cc}]*/uy;
const inLiteral = /[-+.\w]*/y;
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const escapes = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/;

/**
 * Follows JSON (RFC 8259) piece by piece, strictly, and holds nothing of it but the names of the objects that are open.
 * What is not well-formed, or nested deeper than `depth`, throws `MigrationError` with its place.
 */
export class JsonSyntax {
  readonly open: JsonContainer[] = [];
  readonly #events: JsonEvents;
  readonly #depth: number;
  #expected: Expected = "value";
  #token: Token | null = null;
  #escaped: string | null = null;
  #piece = "";
  #read = 0;
  #line = 1;
  #lineStart = 0;

  constructor(depth: number, events: JsonEvents) {
    this.#depth = depth;
    this.#events = events;
  }

  positionAt(at: number): FilePosition {
    return { line: this.#line, column: Math.max(1, this.#read + at - this.#lineStart + 1) };
  }

  get position(): FilePosition {
    return this.positionAt(0);
  }

  refuse(sentence: string, at = 0): never {
    throw new MigrationError(sentence, this.positionAt(at));
  }

  write(piece: string): void {
    this.#piece = piece;
    for (let at = 0; at < piece.length; ) at = this.#step(at);
    this.#read += piece.length;
    this.#piece = "";
  }

  /** Says that the text is at its end. */
  close(): void {
    if (this.#expected === "value" && this.open.length === 0 && this.#token === null)
      this.refuse("The file has nothing in it that could be imported.");
    if (this.#token !== null || this.open.length > 0)
      this.refuse("The file ends in the middle. It was cut off: export or copy it again.");
  }

  /** Reads what stands at a place, and says where to go on. */
  #step(at: number): number {
    if (this.#escaped !== null) return this.#readEscape(this.#escaped, at);
    if (this.#token?.kind === "literal") return this.#readLiteral(this.#token, at);
    if (this.#token !== null) return this.#readText(this.#token, at);
    return this.#readSign(this.#piece.charAt(at), at);
  }

  #readEscape(before: string, at: number): number {
    const escaped = before + this.#piece.charAt(at);
    const isWhole = escaped.length === (escaped.startsWith("u") ? 5 : 1);
    if (isWhole && !escapes.test(escaped))
      this.refuse(`“\\${escaped}” is no character of JSON.`, at);
    this.#escaped = isWhole ? null : escaped;
    return at + 1;
  }

  #readText(token: Token, at: number): number {
    const end = this.#endOf(inText, at);
    if (token.kind === "key" && this.#events.wantsKeys()) this.#keep(token, at, end);
    if (end === this.#piece.length) return end;
    const sign = this.#piece.charAt(end);
    if (sign < " ")
      this.refuse("A text of the file has a line break or control character in it.", end);
    if (sign === "\\") this.#escaped = "";
    if (sign === '"') this.#endText(token, end + 1);
    return end + 1;
  }

  #endText({ kind, text }: Token, at: number): void {
    this.#token = null;
    const innermost = this.open.at(-1);
    if (kind === "text" || innermost === undefined) {
      this.#endValue(at);
      return;
    }
    innermost.key = text;
    this.#expected = "colon";
  }

  #readLiteral(token: Token, at: number): number {
    const end = this.#endOf(inLiteral, at);
    this.#keep(token, at, end);
    if (end === this.#piece.length) return end;
    this.#token = null;
    if (!literal.test(token.text)) {
      const shown = token.text.slice(0, 40);
      this.refuse(`The file is not well-formed JSON: “${shown}” is no value.`, end);
    }
    this.#endValue(end);
    return end;
  }

  #readSign(sign: string, at: number): number {
    if (sign === "\n") {
      this.#line += 1;
      this.#lineStart = this.#read + at + 1;
    }
    if (/[ \t\r\n]/.test(sign)) return at + 1;
    const innermost = this.open.at(-1)?.kind;
    const expected = this.#expected;
    if (sign === "}" || sign === "]") return this.#closeContainer(sign, at);
    if (expected === "colon" && sign === ":") this.#expected = "value";
    else if (expected === "comma or end" && sign === ",")
      this.#expected = innermost === "object" ? "key" : "value";
    else if (expected.startsWith("key") && sign === '"') this.#token = { kind: "key", text: "" };
    else if (expected.startsWith("value") && /["{[\-\da-z]/.test(sign))
      return this.#beginValue(sign, at);
    else this.refuse(unexpected(sign, expected), at);
    return at + 1;
  }

  #beginValue(sign: string, at: number): number {
    this.#events.begin(sign, at);
    if (sign === "{" || sign === "[") {
      if (this.open.length >= this.#depth)
        this.refuse("The file is nested deeper than any Ghost export.", at);
      this.open.push({ kind: sign === "{" ? "object" : "array", key: "" });
      this.#expected = sign === "{" ? "key or end" : "value or end";
      return at + 1;
    }
    this.#token = { kind: sign === '"' ? "text" : "literal", text: "" };
    return sign === '"' ? at + 1 : at;
  }

  #closeContainer(sign: "}" | "]", at: number): number {
    const kind = sign === "}" ? "object" : "array";
    const isEnd = this.#expected.endsWith(" or end");
    if (!isEnd || this.open.at(-1)?.kind !== kind)
      this.refuse(unexpected(sign, this.#expected), at);
    this.open.pop();
    this.#endValue(at + 1);
    return at + 1;
  }

  #endValue(at: number): void {
    this.#expected = this.open.length === 0 ? "end" : "comma or end";
    this.#events.end(at);
  }

  #endOf(form: RegExp, at: number): number {
    form.lastIndex = at;
    return at + (form.exec(this.#piece)?.[0].length ?? 0);
  }

  #keep(token: Token, start: number, end: number): void {
    if (token.text.length < longestToken)
      token.text += this.#piece.slice(start, Math.min(end, start + longestToken));
  }
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

function unexpected(sign: string, expected: Expected): string {
  const shown = /\p{Cc}/u.test(sign) ? "a control character" : `“${sign}”`;
  return `The file is not well-formed JSON: ${shown} stands where ${names[expected]} should.`;
}
