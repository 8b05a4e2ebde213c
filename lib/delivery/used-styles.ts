import type { Selector, StyleRule } from "#lib/delivery/read-styles";

/**
 * The rules that can mean something on a page: those whose classes and languages stand in it, and the faces that one of
 * these names for a letter that stands in it, or may come to stand in it where readers can type. Scripts of public
 * pages give nothing a class, nor a language.
 */
export function usedStyles(rules: StyleRule[], html: string): string {
  const classes = classesIn(html);
  const languages = languagesIn(html);
  const canMatch = (selector: Selector) =>
    selector.classes.every((name) => classes.has(name)) &&
    (selector.languages.length === 0 || selector.languages.some((name) => languages.has(name))) &&
    (selector.exceptLanguages.length === 0 || hasOther(languages, selector.exceptLanguages));

  const parts = rules.map((rule) => (rule.kind === "face" ? rule : write(rule, canMatch)));
  const words = parts.filter((part) => typeof part === "string").join("");
  const isTypedInto = /<(?:input|textarea)\b/i.test(html);
  const letters = isTypedInto ? [] : lettersIn(html + withoutEscapes(words));
  const families = new Map<string, boolean>();
  const isNamed = (family: string) => {
    const known = families.get(family) ?? words.includes(family);
    families.set(family, known);
    return known;
  };
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const hasLetters = isTypedInto || hasOneOf(part.letters, letters);
      return hasLetters && isNamed(part.family) ? part.text : "";
    })
    .join("");
}

function write(rule: StyleRule, canMatch: (selector: Selector) => boolean): string {
  if (rule.kind === "face" || rule.kind === "other") return rule.text;
  if (rule.kind === "group") {
    const inner = rule.rules.map((one) => write(one, canMatch)).join("");
    return inner === "" ? "" : `${rule.head}{${inner}}`;
  }
  const selectors = rule.selectors.filter(canMatch);
  return selectors.length === 0 ? "" : selectors.map(({ text }) => text).join(",") + rule.body;
}

/** Whether something of a page is set in another language than these; one that names none may be in any. */
function hasOther(languages: Set<string>, except: string[]): boolean {
  return languages.size === 0 || [...languages].some((name) => !except.includes(name));
}

/** Letters of ASCII stand in every page, as its markup is made of them. */
function hasOneOf(ranges: { from: number; to: number }[], others: number[]): boolean {
  return ranges.some(
    ({ from, to }) =>
      (from <= 0x7e && to >= 0x20) || others.some((letter) => from <= letter && letter <= to),
  );
}

const withoutEscapes = (styles: string) =>
  styles.replace(/\\([0-9a-f]{1,6})/gi, (_, digits: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff)),
  );

/** Code points of a text beyond ASCII, each once. */
function lettersIn(text: string): number[] {
  const letters = new Set<number>();
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) < 0x80) continue;
    const letter = text.codePointAt(index) ?? 0;
    letters.add(letter);
    if (letter > 0xffff) index += 1;
  }
  return [...letters];
}

/** Every class of the page. */
function classesIn(html: string): Set<string> {
  const values = new Set(
    Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, value = ""]) => value),
  );
  return new Set([...values].flatMap((value) => value.split(/\s+/)));
}

/** Every language that something of the page is set in. A link into another one is set in letters of the machine. */
function languagesIn(html: string): Set<string> {
  const places = html.matchAll(/\slang="([a-z]+)/g);
  const own = [...places].filter(({ index }) => {
    const tag = html.slice(html.lastIndexOf("<", index), html.indexOf(">", index));
    return !/\shreflang=/i.test(tag);
  });
  return new Set(own.map(([, language = ""]) => language));
}
