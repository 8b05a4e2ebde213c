import { parse } from "yaml";
import { AppError, messageOf } from "#lib/platform/errors";

/** A rule of the old site, as its file has it: `from` is a regular expression. */
export type Redirect = { from: string; to: string };

/** More than anybody has written by hand. */
const most = 50_000;

/**
 * The rules in a file of redirects as Ghost writes it: `redirects.json`, a list, or `redirects.yaml`, by the status they
 * answer with. A file that is neither throws `invalid`.
 */
export function readRedirects(text: string): Redirect[] {
  const written = isJson(text) ? read(() => JSON.parse(text), "JSON") : readYaml(text);
  const rules = Array.isArray(written) ? written.map(ruleIn) : rulesByStatus(written);
  if (rules.length > most)
    throw new AppError("invalid", `The file of redirects has more than ${most} rules.`);
  return rules;
}

const isJson = (text: string) => /^\s*[[{]/.test(text);
/** Aliases of YAML can make a page of a file without end; nobody needs one here. */
const readYaml = (text: string) => read(() => parse(text, { maxAliasCount: 0 }), "YAML");

function read(from: () => unknown, form: string): unknown {
  try {
    return from();
  } catch (error) {
    const why = messageOf(error).split("\n")[0] ?? "";
    throw new AppError("invalid", `The file of redirects is no ${form}: ${why}`, { cause: error });
  }
}

function ruleIn(written: unknown): Redirect {
  const { from, to } = (typeof written === "object" && written !== null ? written : {}) as {
    from?: unknown;
    to?: unknown;
  };
  if (typeof from === "string" && typeof to === "string") return { from, to };
  throw new AppError(
    "invalid",
    "Each rule in the file of redirects has a “from” and a “to”; one has not.",
  );
}

function rulesByStatus(written: unknown): Redirect[] {
  if (typeof written !== "object" || written === null)
    throw new AppError("invalid", "The file of redirects has no rules in it.");
  return Object.entries(written).flatMap(([status, rules]) => {
    if (!/^30[12]$/.test(status) || (rules !== null && typeof rules !== "object"))
      throw new AppError(
        "invalid",
        `A file of redirects has rules under 301 and 302; “${status}” is neither.`,
      );
    return Object.entries(rules ?? {}).map(([from, to]) => ruleIn({ from, to }));
  });
}
