import { normalisePath } from "#lib/addresses/normalise-path";
import { ownPathKind } from "#lib/addresses/own-paths";

/**
 * A rule for many old addresses. Each part between two slashes is text, or holds one name in braces, which stands
 * for whatever is there; `*` at the end stands for all the rest. `{year}`, `{month}`, `{day}` and `{number}` stand for
 * digits alone. What a name stood for is put where the same name stands in the target; without a target the addresses are gone.
 */
export type AddressPattern = { address: string; target: string };

export type Compiled = {
  parts: Part[];
  /** Whether all the rest is let through, at least one part of it. */
  isOpen: boolean;
  /** Null where the addresses are gone. */
  target: string | null;
};

type Part = { before: string; name: string | null; after: string };

const longest = 500;
const digits: Record<string, RegExp> = {
  year: /^\d{4}$/,
  month: /^\d{1,2}$/,
  day: /^\d{1,2}$/,
  number: /^\d{1,18}$/,
};
const nameForm = /\{([a-z][a-z0-9_]{0,30})\}/g;

/** A pattern as it is applied; one that has a fault must not come here. */
export function compilePattern({ address, target }: AddressPattern): Compiled {
  const segments = address.slice(1).split("/");
  const isOpen = segments.at(-1) === "*";
  const parts = (isOpen ? segments.slice(0, -1) : segments).map(readPart);
  return { parts, isOpen, target: target === "" ? null : target };
}

export type PatternFault = { field: "address" | "target"; message: string };

/** What has to be put right in a pattern, as a sentence; null where it can be applied. Browser-safe. */
export function findPatternFault(pattern: AddressPattern): PatternFault | null {
  const { address, target } = pattern;
  const message = faultIn(address) ?? faultOfAddress(pattern);
  if (message !== null) return { field: "address", message };
  const wrong = target === "" ? null : (faultIn(target) ?? faultOfTarget(pattern));
  return wrong === null ? null : { field: "target", message: wrong };
}

function faultOfAddress(pattern: AddressPattern): string | null {
  if (pattern.address === "/*") {
    return "This would take every address of the site. Name a part of them.";
  }
  const { parts, target } = compilePattern(pattern);
  const names = parts.flatMap(({ name }) => name ?? []);
  if (new Set(names).size < names.length) {
    return "A name in braces may stand once. Give the second another one.";
  }
  const [first] = parts;
  const isText = first !== undefined && first.name === null;
  if (isText && ownPathKind(`/${first.before}`) !== null) {
    return `The site uses /${first.before} itself: nothing can be led elsewhere from there.`;
  }
  if (isText || target !== null) return null;
  return "Addresses that are gone have to begin with a part that is text, such as /old-shop/*.";
}

/** What an address, in normal form, becomes: another one, nothing that is there any more (null), or undefined. */
export function applyPattern(
  { parts, isOpen, target }: Compiled,
  path: string,
): string | null | undefined {
  const segments = path === "/" ? [] : path.slice(1).split("/");
  const fits = isOpen ? segments.length > parts.length : segments.length === parts.length;
  if (!fits) return undefined;
  const values = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    if (!takes(part, segments[index] ?? "", values)) return undefined;
  }
  if (target === null) return null;
  const rest = segments.slice(parts.length).join("/");
  return filledIn(target, values, rest);
}

function takes(
  { before, name, after }: Part,
  segment: string,
  values: Map<string, string>,
): boolean {
  if (name === null) return segment === before;
  const isAround = segment.startsWith(before) && segment.endsWith(after);
  const length = segment.length - before.length - after.length;
  if (!isAround || length < 1) return false;
  const value = segment.slice(before.length, before.length + length);
  values.set(name, value);
  return digits[name]?.test(value) ?? true;
}

function filledIn(target: string, values: Map<string, string>, rest: string): string {
  const [head = "", isOpen] = target.endsWith("/*") ? [target.slice(0, -1), true] : [target, false];
  const filled = head.replace(nameForm, (_, name: string) => values.get(name) ?? "");
  const whole = isOpen ? `${filled}${rest}` : filled;
  const asked = normalisePath(encodeURI(whole));
  return asked.kind === "malformed" ? whole : asked.path;
}

function readPart(segment: string): Part {
  const [found] = [...segment.matchAll(nameForm)];
  if (found === undefined) return { before: segment, name: null, after: "" };
  const end = found.index + found[0].length;
  return { before: segment.slice(0, found.index), name: found[1] ?? "", after: segment.slice(end) };
}

/** What is wrong with either side, as a sentence. */
function faultIn(side: string): string | null {
  if (!side.startsWith("/") || side.startsWith("//")) {
    return "A pattern is the part of an address behind the host: it begins with one slash.";
  }
  if (side.length > longest) return `Use at most ${longest} characters.`;
  if (/[?#\\]|\p{Cc}/u.test(side)) {
    return "Question marks, fragments, backslashes and control characters are not looked at. Leave them out.";
  }
  const segments = side.slice(1).split("/");
  const inner = segments.slice(0, -1);
  if (side !== "/" && segments.includes(""))
    return "Nothing stands between two slashes, or after the last. Leave one out.";
  if (inner.some((one) => one.includes("*")) || /[^/]\*|\*./.test(segments.at(-1) ?? "")) {
    return "A star stands for all the rest: it stands alone, at the end, behind a slash.";
  }
  for (const segment of segments) {
    const names = segment.match(nameForm)?.length ?? 0;
    if (names > 1 || /[{}]/.test(segment.replace(nameForm, ""))) {
      return "Between two slashes there is one name in braces at most: small letters, such as {slug}.";
    }
  }
  return null;
}

function faultOfTarget(pattern: AddressPattern): string | null {
  const { parts, isOpen } = compilePattern(pattern);
  const known = parts.map(({ name }) => name);
  const unknown = [...pattern.target.matchAll(nameForm)].find(
    ([, name = ""]) => !known.includes(name),
  );
  if (unknown !== undefined) return `${unknown[0]} does not stand in the old address.`;
  if (pattern.target.endsWith("/*") && !isOpen) return "There is no star in the old address.";
  return null;
}
