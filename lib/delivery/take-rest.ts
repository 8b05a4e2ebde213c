import type { IncomingMessage, ServerResponse } from "node:http";

/** Several times what anybody may send here at once, in bytes. */
const mostRest = 256 * 1024 * 1024;

/**
 * An answer that comes before its request is whole, such as “this file is too large”, ends when the rest has come, which is
 * thrown away: browsers read no answer while they send, and what lies unread on a connection holds up whatever is asked on
 * it next, or has it reset. After `most` bytes the answer ends all the same, and the connection with it.
 */
export function takeRest(
  request: IncomingMessage,
  response: ServerResponse,
  most: number = mostRest,
): void {
  const { socket } = request;
  const { end } = response;
  let isEnding = false;
  response.end = (...words: unknown[]) => {
    const endNow = () => Reflect.apply(end, response, words);
    if (request.complete || !hasBody(request) || socket.destroyed) return endNow();
    if (isEnding) return response;
    isEnding = true;
    let left = most;
    // Who let go of the body turned its stream off, which then takes nothing: what is parsed comes here instead.
    request.push = (chunk: Buffer | null) => {
      left -= chunk?.length ?? 0;
      if (left < 0) response.shouldKeepAlive = false;
      if (chunk === null || left < 0) {
        request.push = () => true;
        endNow();
      }
      return true;
    };
    socket.resume();
    return response;
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
