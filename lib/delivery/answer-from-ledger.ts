import { isLegacyQuery } from "#lib/delivery/ledger";
import { encodePath } from "#lib/delivery/normalise-path";
import { safeLocation } from "#lib/delivery/public-headers";
import { sendError, sendRedirect } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/** Slugs may change back, so no one may remember a move for longer than a front cache remembers a page. */
const movedCacheControl = "max-age=0, s-maxage=60";

/**
 * Answers what the ledger knows to have moved (301) or to be withdrawn (410). Returns false, having sent
 * nothing, for everything else. Throws while the ledger cannot be asked.
 */
export async function answerFromLedger(desk: DeliveryDesk, visit: Visit): Promise<boolean> {
  const answer = await desk.ledger(visit.path, new URLSearchParams(visit.query));
  if (answer.kind === "moved") {
    const location = newAddress(visit, answer.location);
    if (location === null) {
      desk.log.error("A route leads nowhere", { path: visit.path, location: answer.location });
      return false;
    }
    sendRedirect(visit, { status: 301, location, cacheControl: movedCacheControl });
    return true;
  }
  if (answer.kind === "gone") {
    await sendError(desk, visit, { status: 410, ...answer });
    return true;
  }
  return false;
}

/** The query goes along, unless it was the old address. Null when the way would lead in a circle or nowhere. */
function newAddress(visit: Visit, location: string): string | null {
  if (!location.startsWith("/")) return safeLocation(location);
  const isLegacy = isLegacyQuery(visit.path, new URLSearchParams(visit.query));
  if (location === visit.path && !isLegacy) return null;
  return safeLocation(`${encodePath(location)}${isLegacy ? "" : visit.query}`);
}
