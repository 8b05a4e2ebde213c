import { type CaptureLimits, captureLimits, captureResponse } from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";
import { stripRuntime } from "#lib/delivery/strip-runtime";

/**
 * The HTML of an internal path of the origin, without the client runtime: what the error pages are made
 * from. Throws unless the origin answers 200, and when the page holds a script that nobody listed.
 */
export async function fetchFinished(
  origin: Origin,
  path: string,
  limits: CaptureLimits = captureLimits,
): Promise<string> {
  const answer = await captureResponse({ origin, target: path, limits });
  if (answer === null || answer.status !== 200) {
    throw new Error(`the origin answered ${answer?.status}`);
  }
  const { html, unlisted } = stripRuntime(answer.body.toString("utf8"));
  if (unlisted.length > 0) throw new Error(`unlisted script: ${unlisted.join(", ")}`);
  return html;
}
