import { findPatternFault } from "#lib/addresses/address-pattern";
import type { Redirect } from "#lib/migration/redirects/read-redirects";

/** What a rule of the old site is here: addresses of the ledger, a pattern, or nothing that can be kept. */
export type RedirectRule =
  | { kind: "exact"; paths: string[]; to: string }
  | { kind: "pattern"; address: string; target: string }
  | { kind: "unkept"; why: string };

/** As Ghost reads it: `/…/i` does not look at capitals, and a slash at the end does not matter. */
const anyCase = /^\/(.*)\/i$/s;
const ending = /(?:\\?\/|\[\/\]|\(\\?\/\))?\??\$?$/;
/** Signs that mean something in a regular expression. */
const signs = /[()[\]{}*+?|^$\\]/;

/** Makes of a rule what the newsroom knows; `folder` is where the old site stood. No expression of the old site is ever run. */
export function ruleOf({ from, to }: Redirect, folder = ""): RedirectRule {
  const isAnyCase = anyCase.test(from);
  const source = (anyCase.exec(from)?.[1] ?? from).trim();
  const body = source.replace(/^\^/, "").replace(ending, "").replace(/\/$/, "");
  const plain = body.replace(/\\([/.\-_~%])/g, "$1");
  if (!/^\/(?!\/)/.test(plain)) return unkept("It does not begin with one slash.");
  if (!signs.test(plain)) {
    const path = `${folder}${plain}`;
    return { kind: "exact", paths: isAnyCase ? [...both(path)] : [path], to };
  }
  return patternOf(plain, to, folder);
}

const both = (path: string) => new Set([path, path.toLowerCase()]);
const unkept = (why: string): RedirectRule => ({ kind: "unkept", why });

/** What stands for a part between two slashes, and the names that it may get, in their turn. */
const groups: [group: RegExp, names: string[]][] = [
  [/^(\(?)(?:\\d|\[0-9\])\{4\}(\)?)/, ["year"]],
  [/^(\(?)(?:\\d|\[0-9\])\{(?:2|1,2)\}(\)?)/, ["month", "day"]],
  [/^(\(?)(?:\\d|\[0-9\])\+(\)?)/, ["number"]],
  [
    /^(\(?)(?:\[\^\/\]|\[\^\\\/\]|\[\\w-\]|\[a-z0-9-\]|\[a-zA-Z0-9-\])[+*](\)?)/,
    ["a", "b", "c", "d"],
  ],
];
const rest = /^(\()?\.[*+](\))?$/;

/** Simple expressions are patterns; whatever else one could write is not guessed at. */
function patternOf(source: string, to: string, folder: string): RedirectRule {
  const free = new Map(groups.map(([, names]) => [names, [...names]]));
  /** What `$1`, `$2` … stand for. */
  const captured: string[] = [];
  let address = folder;
  for (let left = source; left !== ""; ) {
    const all = address.endsWith("/") ? rest.exec(left) : null;
    if (all !== null) {
      if (all[1] !== undefined) captured.push("*");
      address += "*";
      break;
    }
    const found = groups.flatMap(([group, names]) => {
      const match = group.exec(left);
      return match === null ? [] : [{ match, names }];
    })[0];
    if (found === undefined) {
      const character = left.charAt(0);
      if (signs.test(character)) return unkept("It is a regular expression that no pattern says.");
      address += character;
      left = left.slice(1);
      continue;
    }
    const { match, names } = found;
    const [whole, opening = "", closing = ""] = match;
    const name = free.get(names)?.shift();
    if (name === undefined || (opening === "") !== (closing === ""))
      return unkept("It is a regular expression that no pattern says.");
    if (opening !== "") captured.push(`{${name}}`);
    address += `{${name}}`;
    left = left.slice(whole.length);
  }
  const target = to
    .replace(/\$(\d)/g, (_, number: string) => captured[Number(number) - 1] ?? "")
    .replace(/(?<=.)\/$/, "");
  const pattern = { address, target: target.startsWith("/") ? `${folder}${target}` : target };
  const fault = target === "" ? { message: "It leads nowhere." } : findPatternFault(pattern);
  return fault === null ? { kind: "pattern", ...pattern } : unkept(fault.message);
}
