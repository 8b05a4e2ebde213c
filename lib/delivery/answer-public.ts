import { isNumberAtFront, legacyAddress, readsQuery } from "#lib/addresses/legacy-address";
import { routeOf } from "#lib/addresses/route-of";
import { answerFromLedger, askLedger } from "#lib/delivery/answer-from-ledger";
import { answerFromPatterns } from "#lib/delivery/answer-from-patterns";
import { answerAsMarkdown, answerMovedMarkdown } from "#lib/delivery/answer-markdown";
import { answerOldSearch } from "#lib/delivery/answer-old-search";
import { answerUntidySearch } from "#lib/delivery/answer-untidy-search";
import type { Answer } from "#lib/delivery/capture-response";
import { isMissing } from "#lib/delivery/is-missing";
import { makePage } from "#lib/delivery/make-page";
import { noteMissing } from "#lib/delivery/note-asked";
import { asItCame, openStream } from "#lib/delivery/open-stream";
import { safeLocation } from "#lib/delivery/public-headers";
import { sendError, sendRedirect } from "#lib/delivery/send-error";
import { sendFinished, sendPacked } from "#lib/delivery/send-finished";
import { sendKept } from "#lib/delivery/send-kept";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Answers a public address: the finished page, or what became of it. Throws when the origin or the ledger
 * failed, so that nobody is told that a page does not exist because the database is away.
 */
export async function answerPublic(desk: DeliveryDesk, visit: Visit): Promise<void> {
  if (await answerOldSearch(desk, visit)) return;
  if (answerUntidySearch(desk, visit)) return;
  const legacy = legacyAddress(visit.path, visit.query);
  if (legacy !== null && (await answerLegacy(desk, visit, legacy))) return;
  if (await answerAsMarkdown(desk, visit)) return;
  const target = targetOf(visit);
  if (await sendKept(desk, visit, target)) return;
  const first = desk.knownPages.has(visit.path) ? "not asked" : await askLedgerFirst(desk, visit);
  if (first === "answered") return;
  if (first !== "not asked" && (await answerMovedMarkdown(desk, visit))) return;
  if (first === "unknown" && (await isNowhere(desk, visit.path))) return sendMissing(desk, visit);
  const made = await makePage(desk, visit, {
    target,
    overflow: (head) => openStream(visit, head),
  });
  if (made === null) return;
  const { answer, page } = made;
  if (!isMissing(answer)) {
    if (page === null) return sendOther(desk, visit, answer);
    desk.knownPages.add(visit.path);
    return sendPacked(visit, page.packed, page.word);
  }
  desk.knownPages.forget(visit.path);
  if (first === "not asked" && (await answerFromLedger(desk, visit))) return;
  if (await answerMovedMarkdown(desk, visit)) return;
  return sendMissing(desk, visit);
}

/** What a pattern makes of the address that was visited, or that nothing is there. */
async function sendMissing(desk: DeliveryDesk, visit: Visit): Promise<void> {
  if (!(await answerFromPatterns(desk, visit))) await sendNothing(desk, visit, visit.path);
}

async function sendNothing(desk: DeliveryDesk, visit: Visit, address: string): Promise<void> {
  noteMissing(desk, visit, address);
  await sendError(desk, visit, { status: 404, editionCode: desk.errorPages.editionOf(visit.path) });
}

/**
 * Whether there can be no page at an address that the ledger does not know: making one to find that out would cost
 * thirty times as much, and anybody can invent addresses.
 */
async function isNowhere(desk: DeliveryDesk, path: string): Promise<boolean> {
  const route = routeOf(path);
  if (route === null) return false;
  return route === path || (await desk.ledger(route)).kind === "unknown";
}

/** An old address with a query: where it has gone, or that nothing has its number. False, having sent nothing, else. */
async function answerLegacy(desk: DeliveryDesk, visit: Visit, address: string): Promise<boolean> {
  if (await answerFromLedger(desk, visit, address)) return true;
  if (!isNumberAtFront(address)) return false;
  await sendNothing(desk, visit, address);
  return true;
}

/** While the ledger is away it is asked once more when no page was found. */
async function askLedgerFirst(
  desk: DeliveryDesk,
  visit: Visit,
): Promise<"answered" | "live" | "unknown" | "not asked"> {
  try {
    return await askLedger(desk, visit);
  } catch (error) {
    if (visit.response.headersSent) throw error;
    return "not asked";
  }
}

async function sendOther(desk: DeliveryDesk, visit: Visit, answer: Answer): Promise<void> {
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400) return passRedirect(visit, answer);
  if (desk.mode === "development")
    return sendFinished(visit, { status, headers: asItCame(headers), body });
  if (status >= 500) throw new Error(`the origin answered ${status}`);
  const editionCode = desk.errorPages.editionOf(visit.path);
  return sendError(desk, visit, { status: 400, editionCode });
}

/** For a GET 308 means 301 and every other redirect 307; the origin's own caching of it is not known. */
function passRedirect(visit: Visit, { status, headers }: Answer): void {
  const location = safeLocation(String(headers.location ?? ""));
  if (location === null) throw new Error(`the origin answered ${status} and no address to go to`);
  const isPermanent = status === 301 || status === 308;
  sendRedirect(visit, { status: isPermanent ? 301 : 307, location, cacheControl: "no-store" });
}

function targetOf({ path, encodedPath, query }: Visit): string {
  if (query === "" || !readsQuery(path)) return encodedPath;
  const read = new URLSearchParams(query);
  if (!read.has("_rsc")) return `${encodedPath}${query}`;
  read.delete("_rsc");
  return `${encodedPath}?${read}`;
}
