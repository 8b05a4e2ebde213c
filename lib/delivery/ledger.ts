/**
 * What the URL ledger knows of an address. A `location` is a decoded path of ours, as routes keep it, or
 * an absolute http(s) address elsewhere. Of what is gone, the notice is what the desk says in public.
 */
export type LedgerAnswer =
  | { kind: "moved"; location: string }
  | { kind: "gone"; notice: string | null }
  | { kind: "live" }
  | { kind: "unknown" };

/** Asks the ledger for a decoded path in normal form. Throws while the database is away. */
export type Ledger = (path: string) => Promise<LedgerAnswer>;

/**
 * The address under which the ledger knows an old WordPress query on the home page, which would otherwise
 * answer 200: `/?p=123` for `?p=123` and `?page_id=123`. Null for every other request.
 */
export function legacyAddress(path: string, query: string): string | null {
  if (path !== "/" || query === "") return null;
  const asked = new URLSearchParams(query);
  const id = asked.get("p") ?? asked.get("page_id");
  return id !== null && /^\d{1,10}$/.test(id) ? `/?p=${id}` : null;
}
