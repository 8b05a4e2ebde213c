import type { OutgoingHttpHeaders } from "node:http";
import type { Writable } from "node:stream";
import { CapturedResponse } from "#lib/delivery/captured-response";
import { makeAnonymousRequest, type Origin } from "#lib/delivery/origin";

/** What a public request may cost. */
export type CaptureLimits = {
  /** Milliseconds until the origin counts as hung. */
  timeout: number;
  /** Bytes that are kept; a larger answer streams through as it comes. */
  maxBytes: number;
};

export const captureLimits: CaptureLimits = { timeout: 15_000, maxBytes: 8 * 1024 * 1024 };

export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Asks the origin for a target, anonymously, and waits for the whole answer.
 *
 * Returns null when the answer was too large and went to the response that `overflow` gave. Throws when
 * the origin threw, broke off, or did not answer in time.
 */
export async function captureResponse(question: {
  origin: Origin;
  target: string;
  method?: "GET" | "OPTIONS";
  limits: CaptureLimits;
  overflow?: (answer: Omit<Answer, "body">) => Writable;
}): Promise<Answer | null> {
  const { origin, target, method, limits, overflow } = question;
  const request = makeAnonymousRequest(target, method);
  const response = new CapturedResponse(request, {
    maxBytes: limits.maxBytes,
    ...(overflow && { overflow: (captured) => overflow(headOf(captured)) }),
  });
  await closing(response, limits.timeout, () => origin(request, response));
  if (response.isStreamed) return null;
  if (response.failure !== null) throw response.failure;
  return { ...headOf(response), body: response.body };
}

function headOf(response: CapturedResponse): Omit<Answer, "body"> {
  return { status: response.statusCode, headers: response.getHeaders() };
}

function closing(
  response: CapturedResponse,
  timeout: number,
  ask: () => Promise<void>,
): Promise<void> {
  return new Promise((resolve) => {
    const hung = () => response.destroy(new Error(`no answer within ${timeout} ms`));
    const timer = setTimeout(hung, timeout);
    response.once("streaming", () => clearTimeout(timer));
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    Promise.resolve()
      .then(ask)
      .catch((cause: unknown) => response.destroy(toError(cause)));
  });
}

function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
