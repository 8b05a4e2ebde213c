import { captureResponse } from "#lib/delivery/capture-response";
import type { KeptBytes } from "#lib/delivery/kept-pages";
import { type ContentEncoding, negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import { packBytes } from "#lib/delivery/pack-bytes";
import { carriedHeaders, safetyHeaders } from "#lib/delivery/public-headers";
import { sendSentence } from "#lib/delivery/send-error";
import { sendPacked } from "#lib/delivery/send-finished";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Answers for a built file, whose name changes with its bytes, so that nobody ever asks for it twice. A
 * name that no file has could be taken for a page's address by the origin: it is nothing, in a word. There are
 * only so many files, and each is packed once.
 */
export async function answerAsset(desk: DeliveryDesk, visit: Visit): Promise<void> {
  const wish = negotiateEncoding(visit.request.headers["accept-encoding"]);
  const asset = await getAsset(desk, visit.encodedPath, wish);
  if (asset === null) {
    sendSentence(visit, { status: 404, sentence: "There is no such file." });
    return;
  }
  sendPacked(visit, asset, "pass");
}

/** While developing, a file changes under its name. */
async function getAsset(
  desk: DeliveryDesk,
  target: string,
  wish: ContentEncoding,
): Promise<KeptBytes | null> {
  if (desk.mode === "development") return readAsset(desk, target, wish);
  const key = `${wish} ${target}`;
  const asset = desk.assets.get(key) ?? readAsset(desk, target, wish);
  desk.assets.set(key, asset);
  const read = await asset.catch((error: unknown) => {
    desk.assets.delete(key);
    throw error;
  });
  if (read === null) desk.assets.delete(key);
  return read;
}

async function readAsset(
  { origin, limits }: DeliveryDesk,
  target: string,
  wish: ContentEncoding,
): Promise<KeptBytes | null> {
  const answer = await captureResponse({ origin, target, limits });
  const isPage = String(answer?.headers["content-type"] ?? "").startsWith("text/html");
  if (answer === null || answer.status !== 200 || isPage) return null;
  const headers = {
    ...safetyHeaders,
    ...carriedHeaders(answer.headers),
    "cache-control": "public, max-age=31536000, immutable",
  };
  return packBytes({ headers, body: answer.body }, wish);
}
