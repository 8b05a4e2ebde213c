import { markTags } from "#lib/content/mark-tags";
import { escapeMarkdown, markdownAddress } from "#lib/content/markdown/escape-markdown";
import { tidyInline } from "#lib/content/markdown/tidy-inline";
import type { PreparedInline } from "#lib/content/prepared";

type Marked = Extract<PreparedInline, { type: "mark" }>;

/**
 * Words with their marks, links and calls of notes as Markdown. `lineBreak` stands for a break: a
 * backslash and a new line where a text has lines, `<br>` where it is one.
 */
export function inlineMarkdown(content: PreparedInline[], lineBreak = "\\\n"): string {
  return writeAll(tidyInline(content), { before: "", after: "", lineBreak });
}

/** `before` and `after` are the characters around: whether a mark can be written with signs depends on them. */
type Around = { before: string; after: string; lineBreak: string };

/** From the last to the first, as each must know how the next begins. */
function writeAll(content: PreparedInline[], around: Around): string {
  let written = "";
  for (const [index, node] of [...content.entries()].reverse()) {
    const previous = content[index - 1];
    const before = previous === undefined ? around.before : lastOf(previous);
    const after = written === "" ? around.after : firstCharacter(written);
    written = write(node, { ...around, before, after }) + written;
  }
  return written;
}

/** How a node ends, as far as its neighbour must know: with a space, a sign or a letter. */
function lastOf(node: PreparedInline): string {
  if (node.type === "break") return " ";
  return node.type === "text" ? lastCharacter(node.text) : ")";
}

function write(node: PreparedInline, around: Around): string {
  switch (node.type) {
    case "text":
    case "isolate": {
      const text = escapeMarkdown(node.text.replace(/\s*\n\s*/g, " "));
      // After the call of a note it would begin the note itself, or make a link of the call.
      return around.before === ")" ? text.replace(/^[:(]/, "\\$&") : text;
    }
    case "break":
      return around.lineBreak;
    case "noteCall":
      return `[^${node.number}]`;
    case "link": {
      const text = writeAll(node.content, { ...around, before: "[", after: "]" });
      return `[${text}](${markdownAddress(node.href)})`;
    }
    case "mark":
      return writeMark(node, around);
  }
}

const signs = { bold: "**", italic: "_", strike: "~~" } as const;

/** With signs where every reader of Markdown understands them so, and with the element of HTML elsewhere. */
function writeMark({ mark, content }: Marked, around: Around): string {
  if (mark === "code") return writeCode(content);
  const sign = mark in signs ? signs[mark as keyof typeof signs] : null;
  if (sign !== null) {
    const edge = sign.slice(0, 1);
    const text = writeAll(content, { ...around, before: edge, after: edge });
    if (isUnderstood(sign, text, around)) return sign + text + sign;
  }
  const tag = markTags[mark];
  return `<${tag}>${writeAll(content, { ...around, before: ")", after: "<" })}</${tag}>`;
}

/** The rules of CommonMark for signs of emphasis, on their safe side. */
function isUnderstood(sign: string, text: string, { before, after }: Around): boolean {
  const isApart = (outside: string) => outside === "" || /^[\s\p{P}$+<=>^`|~]$/u.test(outside);
  const isWord = (inside: string) => /^[^\s\p{P}\p{S}]$/u.test(inside);
  const mayTouch = (outside: string, inside: string) =>
    isApart(outside) || (sign !== "_" && isWord(inside) && !sign.startsWith(outside));
  return mayTouch(before, firstCharacter(text)) && mayTouch(after, lastCharacter(text));
}

function writeCode(content: PreparedInline[]): string {
  const words = content.map((node) => ("text" in node ? node.text : "")).join("");
  const text = words.replace(/\n/g, " ");
  // Backticks do not keep this from being read as the address that a bracket before stands for.
  if (text.includes("]:")) return `<code>${escapeMarkdown(text)}</code>`;
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const isPadded = /^`|`$|^ .* $/.test(text);
  return fence + (isPadded ? ` ${text} ` : text) + fence;
}

const firstCharacter = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastCharacter = (text: string) => [...text.slice(-2)].at(-1) ?? " ";
