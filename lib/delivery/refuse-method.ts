import { captureResponse } from "#lib/delivery/capture-response";
import { sendSentence } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/** Refuses a method that an address does not know, and says which it does (RFC 9110 §15.5.6). */
export function refuseMethod(visit: Visit, methods: string[]): void {
  const allow = methods.join(", ");
  sendSentence(visit, {
    status: 405,
    sentence: `This address knows ${allow}.`,
    headers: { allow },
  });
}

/**
 * The methods of an address that is passed on, as the origin itself says when it is asked for them. Pages say nothing: all
 * are read, and those of the desk take the forms that stand on them.
 */
export async function methodsOfOrigin(
  { origin, limits }: Pick<DeliveryDesk, "origin" | "limits">,
  { encodedPath }: Pick<Visit, "encodedPath">,
): Promise<string[]> {
  const asking = captureResponse({ origin, target: encodedPath, method: "OPTIONS", limits });
  const answer = await asking.catch(() => null);
  const known = String(answer?.headers.allow ?? methodsOfPage(encodedPath))
    .toUpperCase()
    .split(/[\s,]+/);
  return inOrder.filter((method) => known.includes(method));
}

const methodsOfPage = (path: string) =>
  /^\/admin(?:\/|$)/.test(path) ? "GET, HEAD, POST" : "GET, HEAD";

const inOrder = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
