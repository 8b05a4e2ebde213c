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

/** Rules for many addresses at once. Whether one speaks of an address is known without asking anybody. */
export type LedgerPatterns = { fits(path: string): boolean; find: Ledger };

export const noPatterns: LedgerPatterns = {
  fits: () => false,
  find: async () => ({ kind: "unknown" }),
};
