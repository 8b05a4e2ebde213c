import { clientAddress } from "#lib/delivery/client-address";
import { guardResponse } from "#lib/delivery/guard-response";
import { methodsOfOrigin, refuseMethod } from "#lib/delivery/refuse-method";
import { sendError, sendSentence } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import { withPageNotes } from "#lib/platform/cache";
import { messageOf } from "#lib/platform/errors";

/**
 * Hands a request of the desk, a preview, an upload or an interface to the origin as it came, under its
 * normal address, and lets the answer stream. Where it came from is told as we know it, not as it claims; where
 * nothing answers, readers get the designed page, and a method that is refused is told which others there are.
 */
export async function passThrough(desk: DeliveryDesk, visit: Visit): Promise<void> {
  const { request, response, encodedPath, query } = visit;
  request.url = `${encodedPath}${query}`;
  request.headers["x-forwarded-for"] = clientAddress(request, desk.trustedProxies);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("x-dateline-cache", "pass");
  try {
    const { answer } = withPageNotes(({ tags }) => {
      const held = guardResponse(response, tags);
      // The origin may be done before its last words are: they still go through what compresses them.
      return Promise.race([desk.origin(request, response).then(() => held), held]);
    });
    const status = await answer;
    if (status !== null) await sendDesigned(desk, visit, status);
  } catch (error) {
    if (response.headersSent) throw error;
    desk.log.error("A passed request failed", { path: visit.path, reason: messageOf(error) });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const headers = { "retry-after": "30" };
    sendSentence(visit, {
      status: 503,
      sentence: "This is not answering. Try again soon.",
      headers,
    });
  }
}

function isSharedPreview(path: string): boolean {
  return path.startsWith("/preview/shared/");
}

async function sendDesigned(desk: DeliveryDesk, visit: Visit, status: number): Promise<void> {
  if (status === 405) return refuseMethod(visit, await methodsOfOrigin(desk, visit));
  const editionCode = desk.errorPages.editionOf(visit.path);
  if (status === 404) {
    const headers = { "cache-control": "no-store" };
    // Whoever holds an old link to a preview is told to ask for a new one.
    const page = isSharedPreview(visit.path) ? "closed" : status;
    return sendError(desk, visit, { status, page, editionCode, headers });
  }
  return sendError(desk, visit, { status: 503, editionCode, headers: { "retry-after": "30" } });
}
