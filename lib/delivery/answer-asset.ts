import { captureResponse } from "#lib/delivery/capture-response";
import { carriedHeaders, safetyHeaders } from "#lib/delivery/public-headers";
import { sendSentence } from "#lib/delivery/send-error";
import { sendFinished } from "#lib/delivery/send-finished";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Answers for a built file, whose name changes with its bytes, so that nobody ever asks for it twice. A
 * name that no file has could be taken for a page's address by the origin: it is nothing, in a word.
 */
export async function answerAsset(desk: DeliveryDesk, visit: Visit): Promise<void> {
  const answer = await captureResponse({
    origin: desk.origin,
    target: visit.encodedPath,
    limits: desk.limits,
  });
  const isPage = String(answer?.headers["content-type"] ?? "").startsWith("text/html");
  if (answer === null || answer.status !== 200 || isPage) {
    sendSentence(visit, { status: 404, sentence: "There is no such file." });
    return;
  }
  const headers = {
    ...safetyHeaders,
    ...carriedHeaders(answer.headers),
    "cache-control": "public, max-age=31536000, immutable",
    "x-dateline-cache": "pass",
  };
  await sendFinished(visit, { status: 200, headers, body: answer.body });
}
