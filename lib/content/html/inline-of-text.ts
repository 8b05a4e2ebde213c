import { checkHref } from "#lib/content/check-href";
import type { Mark, Text } from "#lib/content/document";

type Rule = { pattern: RegExp; marks: (found: RegExpExecArray) => Mark[] | null };

const rules: Rule[] = [
  { pattern: /`([^`\n]+)`/, marks: () => [{ type: "code" }] },
  { pattern: /\[([^\]\n]+)\]\(([^\s)]+)\)/, marks: ([, , address]) => linkTo(address) },
  { pattern: /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]»”’])/, marks: ([address]) => linkTo(address) },
  { pattern: /\*\*(\S(?:[^*\n]*\S)?)\*\*/, marks: () => [{ type: "bold" }] },
  {
    pattern: /(?<![\p{L}\p{N}_])__(\S(?:[^_\n]*\S)?)__(?![\p{L}\p{N}_])/u,
    marks: () => [{ type: "bold" }],
  },
  { pattern: /(?<!\*)\*(\S(?:[^*\n]*[^\s*])?)\*(?!\*)/, marks: () => [{ type: "italic" }] },
  {
    pattern: /(?<![\p{L}\p{N}_])_(\S(?:[^_\n]*[^\s_])?)_(?![\p{L}\p{N}_])/u,
    marks: () => [{ type: "italic" }],
  },
  { pattern: /~~(\S(?:[^~\n]*\S)?)~~/, marks: () => [{ type: "strike" }] },
];

/** A line of text with its Markdown read: emphasis, code, links; bare addresses become links too. */
export function inlineOfText(text: string, held: Mark[] = []): Text[] {
  const first = rules
    .flatMap((rule) => {
      const found = rule.pattern.exec(text);
      const marks = found === null ? null : rule.marks(found);
      return found === null || marks === null ? [] : [{ found, marks }];
    })
    .sort((one, other) => one.found.index - other.found.index)[0];
  if (first === undefined) return textsOf(text, held);
  const { found, marks } = first;
  const inner = found[1] ?? "";
  const isFinal = marks.some(({ type }) => type === "code") || inner === found[0];
  const all = [...held, ...marks];
  return [
    ...textsOf(text.slice(0, found.index), held),
    ...(isFinal ? textsOf(inner, all) : inlineOfText(inner, all)),
    ...inlineOfText(text.slice(found.index + found[0].length), held),
  ];
}

function linkTo(address = ""): Mark[] | null {
  const checked = checkHref(address);
  return checked.ok ? [{ type: "link", attrs: { href: checked.value } }] : null;
}

function textsOf(text: string, marks: Mark[]): Text[] {
  return text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
}
