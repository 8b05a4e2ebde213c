import { isGhostPath } from "#lib/addresses/own-paths";
import type { Answer } from "#lib/delivery/capture-response";
import { makePage } from "#lib/delivery/make-page";
import { asItCame, openStream } from "#lib/delivery/open-stream";
import { safeLocation } from "#lib/delivery/public-headers";
import { refuseOpen } from "#lib/delivery/refuse-open";
import { sendFinished, sendPacked } from "#lib/delivery/send-finished";
import { sendKept } from "#lib/delivery/send-kept";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import { askedNames } from "#lib/ghost/asked-names";
import { messageOf } from "#lib/platform/errors";

/** Far more than all filters of either interface need, with every letter written as `%..`. */
const longestQuery = 16_000;

/**
 * Answers a question to the open interface: asked anonymously and kept like a page, but by its whole query, and in room of
 * its own, so that whoever asks for everything pushes no page out. What fails is told in JSON.
 */
export async function answerOpen(desk: DeliveryDesk, visit: Visit): Promise<void> {
  if (visit.query.length > longestQuery) {
    const detail = `The query has more than ${longestQuery} characters. Ask for less at once.`;
    return refuseOpen(desk, visit, { kind: "damaged-address", detail });
  }
  const room = { ...desk, ...desk.open };
  const target = targetOf(visit);
  try {
    if (await sendKept(room, visit, target)) return;
    const overflow = (head: Omit<Answer, "body">) => openStream(visit, head);
    const made = await makePage(room, visit, { target, overflow });
    if (made === null) return;
    const { answer, page } = made;
    if (page !== null) return sendPacked(visit, page.packed, page.word);
    const { status, headers, body } = answer;
    if (status >= 500 && !isJson(answer)) throw new Error(`the origin answered ${status}`);
    return await sendFinished(visit, { status, headers: leadingOn(headers), body });
  } catch (error) {
    if (visit.response.headersSent) throw error;
    desk.log.error("A question to the open interface failed", {
      path: visit.path,
      reason: messageOf(error),
    });
    refuseOpen(desk, visit, {
      kind: "unavailable",
      detail: "Try again in half a minute.",
      headers: { "retry-after": "30" },
    });
  }
}

/** What is asked for in another order is the same, and so is what Ghost passes over. A page of it reads no query. */
function targetOf({ encodedPath, path, query }: Visit): string {
  const said = [...new URLSearchParams(query)];
  const asked = new URLSearchParams(
    isGhostPath(path) ? said.filter(([name]) => askedNames.has(name)) : said,
  );
  asked.sort();
  return asked.size === 0 || path.split("/").length <= 3 ? encodedPath : `${encodedPath}?${asked}`;
}

function isJson({ headers }: Pick<Answer, "headers">): boolean {
  return /\bjson\b/.test(String(headers["content-type"]));
}

function leadingOn(headers: Answer["headers"]): Answer["headers"] {
  const location = safeLocation(String(headers.location ?? ""));
  return { ...asItCame(headers), ...(location !== null && { location }) };
}
