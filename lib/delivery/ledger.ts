/**
 * What the URL ledger knows of a path. A `location` is a decoded path of ours, as routes keep it, or an
 * absolute http(s) address elsewhere.
 */
export type LedgerAnswer =
  | { kind: "moved"; location: string }
  /** Withdrawn; the notice is what readers are told, if the desk wrote one. */
  | { kind: "gone"; notice: string | null; editionCode: string }
  | { kind: "live" }
  | { kind: "unknown" };

/** Asks the ledger for a decoded path in normal form. Throws while the database is away. */
export type Ledger = (path: string, query: URLSearchParams) => Promise<LedgerAnswer>;

const legacyKeys = ["p", "page_id"];

/** Whether this is an address of the kind `/?p=123`, which a home page would answer with 200. */
export function isLegacyQuery(path: string, query: URLSearchParams): boolean {
  return path === "/" && legacyKeys.some((key) => query.has(key));
}
