import { readsQuery } from "#lib/delivery/request-zone";

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
 * The address under which the ledger knows an old WordPress address by number, where a page may stand that
 * would otherwise answer 200: `/?p=123` for `/?p=123` and `/?page_id=123`, `/blog?p=123` for a site that stood
 * in a folder. Null for every other request, and where a page reads its query itself.
 */
export function legacyAddress(path: string, query: string): string | null {
  if (query === "" || readsQuery(path)) return null;
  const asked = new URLSearchParams(query);
  const id = asked.get("p") ?? asked.get("page_id");
  return id !== null && /^\d{1,18}$/.test(id) ? `${path}?p=${id}` : null;
}
