/** A rule of a style sheet: its text, and what decides whether it can mean something on a page. */
export type StyleRule =
  | { kind: "elements"; selectors: Selector[]; body: string }
  | { kind: "group"; head: string; rules: StyleRule[] }
  | { kind: "face"; text: string; family: string; letters: { from: number; to: number }[] }
  | { kind: "other"; text: string };

export type Selector = {
  text: string;
  classes: string[];
  languages: string[];
  exceptLanguages: string[];
};

/** Reads a style sheet that a bundler wrote: without comments, and with no rules within those of elements. */
export function readStyles(text: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at, "{;");
    const head = text.slice(at, end).trim();
    const close = text[end] === "{" ? endOf(text, end + 1, "}") : end;
    if (head !== "") rules.push(readRule(head, text.slice(end, close + 1)));
    at = close + 1;
  }
  return rules;
}

function readRule(head: string, body: string): StyleRule {
  if (/^@(?:media|layer|supports|container)\b/.test(head) && body.startsWith("{"))
    return { kind: "group", head, rules: readStyles(body.slice(1, -1)) };
  if (head === "@font-face")
    return { kind: "face", text: head + body, family: familyOf(body), letters: lettersOf(body) };
  if (head.startsWith("@")) return { kind: "other", text: head + body };
  return { kind: "elements", selectors: readSelectors(head), body };
}

function readSelectors(head: string): Selector[] {
  const selectors: Selector[] = [];
  for (let at = 0; at < head.length; ) {
    const end = endOf(head, at, ",");
    const text = head.slice(at, end);
    selectors.push({
      text,
      classes: classesOf(text),
      languages: languagesOf(text),
      exceptLanguages: exceptLanguagesOf(text),
    });
    at = end + 1;
  }
  return selectors;
}

/** Classes that a page must have for a selector to match; what stands in brackets may also be a choice. */
function classesOf(selector: string): string[] {
  const outside = selector.replace(/\[[^\]]*\]/g, "").replace(/\((?:[^()]|\([^()]*\))*\)/g, "");
  return outside.includes("\\") ? [] : (outside.match(/(?<=\.)[\w-]+/g) ?? []);
}

/** Where a selector begins with a choice of languages, one of which a page must have, these; else none. */
function languagesOf(selector: string): string[] {
  const [, choice] = /^:is\(((?:\[lang\|="?[a-z]+"?\],?)+)\)/.exec(selector) ?? [];
  return choice?.match(/(?<==)"?[a-z]+/g)?.map((name) => name.replace('"', "")) ?? [];
}

/** Where a selector is for what has one language or none, but not these (`:root:not([lang|=fa],[lang|=ar])`); else none. */
function exceptLanguagesOf(selector: string): string[] {
  const isGeneral =
    /^(?::root|\[lang\]|:is\(:root,\s?\[lang\]\))((?::not\((?:\[lang\|="?[a-z]+"?\],?\s?)+\))+)$/;
  const [, exceptions] = isGeneral.exec(selector) ?? [];
  return exceptions?.match(/(?<=\|="?)[a-z]+/g) ?? [];
}

function familyOf(body: string): string {
  return /font-family:\s*["']?([^;"'}]+)/.exec(body)?.[1]?.trim() ?? "";
}

/** The `unicode-range` of a face (CSS Fonts 4, 4.5), such as `U+20,U+20-7E,U+6??`; one without it has all letters. */
function lettersOf(body: string): { from: number; to: number }[] {
  const [, list = "U+0-10FFFF"] = /unicode-range:([^;}]+)/.exec(body) ?? [];
  return list.split(",").map((range) => {
    const [from = "", to = from] = range.trim().slice("U+".length).split("-");
    return {
      from: Number.parseInt(from.replaceAll("?", "0"), 16),
      to: Number.parseInt(to.replaceAll("?", "F"), 16),
    };
  });
}

/** Where one of the signs stands next, not counting what is in quotes, in brackets or in braces. */
function endOf(text: string, from: number, signs: string): number {
  const marks = /["'()[\]{}\\,;]/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (depth === 0 && signs.includes(mark)) return found.index;
    if (mark === "\\") marks.lastIndex += 1;
    else if (mark === '"' || mark === "'") marks.lastIndex = closingQuote(text, found.index);
    else if ("([{".includes(mark)) depth += 1;
    else if (")]}".includes(mark)) depth -= 1;
  }
  return text.length;
}

/** The place after the quote that closes the one that stands at a place. */
function closingQuote(text: string, opening: number): number {
  const quote = text[opening];
  let at = opening + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
