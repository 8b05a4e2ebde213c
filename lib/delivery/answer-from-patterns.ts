import { sendLedgerAnswer } from "#lib/delivery/answer-from-ledger";
import { isMissing } from "#lib/delivery/is-missing";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Answers by a pattern what neither a page nor the ledger answers. Returns false, having sent nothing, where none
 * leads to anything. What is kept or live never comes here.
 */
export async function answerFromPatterns(desk: DeliveryDesk, visit: Visit): Promise<boolean> {
  if (!desk.patterns.fits(visit.path)) return false;
  const answer = await desk.patterns.find(visit.path);
  return sendLedgerAnswer(desk, visit, { address: visit.path, answer });
}

/** The same for an address that is not in its normal form, under which a page may stand: that goes before. */
export async function answerUnnormalFromPatterns(
  desk: DeliveryDesk,
  visit: Visit,
): Promise<boolean> {
  if (!desk.patterns.fits(visit.path)) return false;
  const page = await desk.renders.ask({ target: visit.encodedPath, limits: desk.limits }, "reader");
  return page !== null && isMissing(page) && answerFromPatterns(desk, visit);
}
