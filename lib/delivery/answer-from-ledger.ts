import { encodePath } from "#lib/addresses/normalise-path";
import { inSmallLetters } from "#lib/addresses/small-letters";
import type { LedgerAnswer } from "#lib/delivery/ledger";
import { noteLed } from "#lib/delivery/note-asked";
import { safeLocation } from "#lib/delivery/public-headers";
import { sendError, sendRedirect } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/** Slugs may change back, so nobody may remember a move for longer than a front cache keeps a page. */
export const movedCacheControl = "max-age=0, s-maxage=60";

/**
 * Answers what the ledger knows to have moved (301) or to be withdrawn (410), an address with capitals that it does not
 * know as the one in small letters. Returns false, having sent nothing, for everything else. Throws while the ledger
 * cannot be asked.
 */
export async function answerFromLedger(
  desk: DeliveryDesk,
  visit: Visit,
  address = visit.path,
): Promise<boolean> {
  return (await askLedger(desk, visit, address)) === "answered";
}

/** The same, and whether an address for which nothing was sent leads to something, or is unknown. */
export async function askLedger(
  desk: DeliveryDesk,
  visit: Visit,
  address = visit.path,
): Promise<"answered" | "live" | "unknown"> {
  const answer = await desk.ledger(address);
  if (answer.kind !== "unknown") {
    return (await sendLedgerAnswer(desk, visit, { address, answer })) ? "answered" : "live";
  }
  return (await answerInSmallLetters(desk, visit, address)) ? "answered" : "unknown";
}

/** WordPress wrote its addresses in small letters, and opened them in any. */
async function answerInSmallLetters(
  desk: DeliveryDesk,
  visit: Visit,
  address: string,
): Promise<boolean> {
  const small = inSmallLetters(address);
  if (small === address) return false;
  const answer = await desk.ledger(small);
  if (answer.kind === "live") {
    return sendLedgerAnswer(desk, visit, { address, answer: { kind: "moved", location: small } });
  }
  const isSent = await sendLedgerAnswer(desk, visit, { address, answer });
  if (isSent) noteLed(desk, visit, small);
  return isSent;
}

/** Sends what an address has become; false, having sent nothing, where it has become nothing. */
export async function sendLedgerAnswer(
  desk: DeliveryDesk,
  visit: Visit,
  { address, answer }: { address: string; answer: LedgerAnswer },
): Promise<boolean> {
  if (answer.kind === "gone") {
    noteLed(desk, visit, address);
    const editionCode = desk.errorPages.editionOf(visit.path);
    await sendError(desk, visit, { status: 410, editionCode, notice: answer.notice });
    return true;
  }
  if (answer.kind !== "moved") return false;
  const location = answer.location === address ? null : safeAddress(answer.location);
  if (location === null) {
    desk.log.error("A route leads nowhere", { path: address, location: answer.location });
    return false;
  }
  noteLed(desk, visit, address);
  // The query goes along, unless it was the old address.
  const query = address === visit.path && location.startsWith("/") ? visit.query : "";
  sendRedirect(visit, {
    status: 301,
    location: `${location}${query}`,
    cacheControl: movedCacheControl,
  });
  return true;
}

function safeAddress(location: string): string | null {
  return safeLocation(location.startsWith("/") ? encodePath(location) : location);
}
