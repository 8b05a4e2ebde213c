import { clientAddress } from "#lib/delivery/client-address";
import { sendSentence } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import { messageOf } from "#lib/platform/errors";

/**
 * Hands a request of the desk, a preview, an upload or an interface to the origin as it came, under its
 * normal address, and lets the answer stream. Where it came from is told as we know it, not as it claims.
 */
export async function passThrough(desk: DeliveryDesk, visit: Visit): Promise<void> {
  const { request, response, encodedPath, query } = visit;
  request.url = `${encodedPath}${query}`;
  request.headers["x-forwarded-for"] = clientAddress(request, desk.trustedProxies);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("x-dateline-cache", "pass");
  try {
    await desk.origin(request, response);
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
