import "server-only";
import { applyPattern, compilePattern } from "#lib/addresses/address-pattern";
import { inSmallLetters } from "#lib/addresses/small-letters";
import { requirePermission } from "#lib/auth/permissions";
import type { AddressAnswer, AddressRow } from "#lib/desk/addresses/address-rows";
import { findKnown } from "#lib/desk/addresses/known-addresses";
import { listPatterns } from "#lib/desk/addresses/list-patterns";
import { readTypedAddress } from "#lib/desk/addresses/typed-address";
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
  const small = inSmallLetters(path.value);
  const asked = [path.value, small, ...fitting.flatMap(({ becomes }) => becomes ?? [])];
  const known = await findKnown(newsroom.db, asked);
  const own = [path.value, small].flatMap((one) => known.get(one) ?? []).find(isThere);
  if (own !== undefined) {
    const { location } = own;
    // What opens in small letters leads there from any others.
    const answer = own.answer === "live" && own.path !== path.value ? "moved" : own.answer;
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

const isThere = ({ answer }: AddressRow) => answer !== "unknown";
