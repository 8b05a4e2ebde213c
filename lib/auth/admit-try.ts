import "server-only";
import { createHmac } from "node:crypto";
import { addressBlock } from "#lib/auth/address-block";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { normalEmail } from "#lib/auth/normal-email";
import { delayAfter, freeTries } from "#lib/auth/sign-in-delay";
import type { Tx } from "#lib/platform/db";
import { secret } from "#lib/platform/secret";
import { newId } from "#lib/platform/uuid";

export type Try = { email: string; address: string };
export type Admission = { id: string; waitSeconds: 0 } | { id: null; waitSeconds: number };

const day = 86_400_000;
/** How long an address at which an account signed in stays known to it. */
export const knownFor = 30 * day;

type Hashes = { accountHash: string; addressHash: string };

/**
 * Lets a try to enter a password through, or says how long to wait. The wait grows with the failures of the
 * last day (see `delayAfter`), and nobody can be locked out by it:
 *
 * - where an account signed in within the last 30 days, only its own failures there since then count, whatever
 *   goes on elsewhere, so a stranger's tries never reach its owner;
 * - anywhere else the failures of the account at such unknown addresses count, and those of the address for
 *   all accounts: the longer of the two waits holds;
 * - no wait is longer than five minutes, a refused try is not counted, and a link to a new password always opens.
 *
 * A try counts as failed from here on until `admitted` says otherwise, so tries at the same moment count too.
 * Accounts that do not exist are treated like those that do. Account and address are kept as keyed hashes only;
 * `forgetTries` ends them.
 */
export async function admitTry({ db, clock }: AuthDesk, given: Try): Promise<Admission> {
  const hashes = hashesOf(given);
  const at = clock.now();
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`
      SELECT pg_advisory_xact_lock(1701, hashtext(${hashes.accountHash})),
        pg_advisory_xact_lock(1702, hashtext(${hashes.addressHash}))`;
    const free = await freeAt(tx, hashes, at);
    const waitSeconds = Math.ceil((free - at.getTime()) / 1000);
    if (waitSeconds > 0) return { id: null, waitSeconds };
    const id = newId();
    await tx.signInAttempt.create({ data: { id, at, succeeded: false, ...hashes } });
    return { id, waitSeconds: 0 };
  });
}

/** The right password was given: the try counts as a success, and its address is known to the account. */
export async function admitted({ db }: AuthDesk, id: string): Promise<void> {
  await db.signInAttempt.update({ where: { id }, data: { succeeded: true } });
}

/** Somebody proved otherwise, by a link, that they own the account: its address is known from now on. */
export async function knowAddress({ db, clock }: AuthDesk, given: Try): Promise<void> {
  const attempt = { id: newId(), at: clock.now(), succeeded: true, ...hashesOf(given) };
  await db.signInAttempt.create({ data: attempt });
}

/** Failures are forgotten after a day, successes when their address is no longer known. */
export async function forgetTries({ db, clock }: AuthDesk): Promise<void> {
  const now = clock.now().getTime();
  const failed = { succeeded: false, at: { lt: new Date(now - day) } };
  const old = { at: { lt: new Date(now - knownFor) } };
  await db.signInAttempt.deleteMany({ where: { OR: [failed, old] } });
}

/** When the next try may be made, in milliseconds since 1970. */
async function freeAt(tx: Tx, hashes: Hashes, at: Date): Promise<number> {
  const lastSuccess = await tx.signInAttempt.findFirst({
    where: { ...hashes, succeeded: true, at: { gt: new Date(at.getTime() - knownFor) } },
    orderBy: { at: "desc" },
  });
  const today = { gt: new Date(at.getTime() - day) };
  if (lastSuccess !== null) {
    const since = lastSuccess.at > today.gt ? { gt: lastSuccess.at } : today;
    return endOfDelay(tx, { ...hashes, at: since }, freeTries.account);
  }
  const { accountHash, addressHash } = hashes;
  const known = await tx.signInAttempt.findMany({
    where: { accountHash, succeeded: true, at: { gt: new Date(at.getTime() - knownFor) } },
    select: { addressHash: true },
    distinct: ["addressHash"],
  });
  const elsewhere = { notIn: known.map((success) => success.addressHash) };
  const ofAccount = { accountHash, addressHash: elsewhere, at: today };
  return Math.max(
    await endOfDelay(tx, ofAccount, freeTries.account),
    await endOfDelay(tx, { addressHash, at: today }, freeTries.address),
  );
}

async function endOfDelay(
  tx: Tx,
  where: { accountHash?: string; addressHash?: string | { notIn: string[] }; at: { gt: Date } },
  free: number,
): Promise<number> {
  const { _count, _max } = await tx.signInAttempt.aggregate({
    where: { ...where, succeeded: false },
    _count: true,
    _max: { at: true },
  });
  return (_max.at?.getTime() ?? 0) + delayAfter(_count, free) * 1000;
}

function hashesOf({ email, address }: Try): Hashes {
  return {
    accountHash: keyed(`account ${normalEmail(email)}`),
    addressHash: keyed(`address ${addressBlock(address)}`),
  };
}

function keyed(text: string): string {
  return createHmac("sha256", secret()).update(text).digest("base64url");
}
