import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { AddressAnswer } from "#lib/desk/address-rows";
import { findKnown } from "#lib/desk/known-addresses";
import { listPatterns } from "#lib/desk/list-patterns";
import { readTypedAddress } from "#lib/desk/typed-address";
import { applyPattern, compilePattern } from "#lib/language/address-pattern";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/** What a pattern makes of an address, and what is there; without a pattern, what the ledger says itself. */
export type Tried = {
  pattern: string | null;
  becomes: string | null;
  answer: AddressAnswer;
  location: string | null;
};

/**
 * What becomes of an address: what the ledger says of it, or else what each pattern that fits makes of it, in their
 * order. The first that answers is the one that readers are led by.
 */
export async function tryAddress(
  newsroom: Newsroom,
  { address }: { address: string },
): Promise<Result<{ path: string; tried: Tried[] }>> {
  requirePermission(newsroom.actor, "address.manage");
  const path = readTypedAddress(address);
  if (!path.ok) return path;
  const fitting = (await listPatterns(newsroom)).flatMap((pattern) => {
    const becomes = applyPattern(compilePattern(pattern), path.value);
    return becomes === undefined || becomes === path.value ? [] : [{ pattern, becomes }];
  });
  const asked = [path.value, ...fitting.flatMap(({ becomes }) => becomes ?? [])];
  const known = await findKnown(newsroom.db, asked);
  const own = known.get(path.value);
  if (own !== undefined && own.answer !== "unknown") {
    const { answer, location } = own;
    return ok({ path: path.value, tried: [{ pattern: null, becomes: null, answer, location }] });
  }
  const tried = fitting.map(({ pattern, becomes }): Tried => {
    if (becomes === null) {
      return { pattern: pattern.address, becomes, answer: "gone", location: null };
    }
    const there = known.get(becomes);
    const { answer = "unknown", location = null } = there ?? {};
    return { pattern: pattern.address, becomes, answer, location };
  });
  return ok({ path: path.value, tried });
}
