import type { IncomingMessage, ServerResponse } from "node:http";

/** Several times what anybody may send here at once, in bytes; and how long it is waited for what does not come. */
const limits = { most: 256 * 1024 * 1024, idle: 5_000, whole: 120_000 };
type Limits = typeof limits;

/**
 * An answer that comes before its request is whole, such as “this file is too large”, ends when the rest has come, which is
 * thrown away: browsers read no answer while they send, and what lies unread on a connection holds up whatever is asked on
 * it next, or has it reset. After `most` bytes, where nothing comes for `idle` milliseconds, and where it takes more than `whole`, the
 * answer ends all the same, and the connection with it.
 */
export function takeRest(
  request: IncomingMessage,
  response: ServerResponse,
  { most, idle, whole }: Limits = limits,
): void {
  const { socket } = request;
  const endOf = response.end;
  let isEnding = false;
  response.end = (...words: unknown[]) => {
    const endNow = () => Reflect.apply(endOf, response, words);
    if (request.complete || !hasBody(request) || socket.destroyed) return endNow();
    if (isEnding) return response;
    isEnding = true;
    let left = most;
    const finish = () => {
      clearTimeout(pause);
      clearTimeout(end);
      request.push = () => true;
      endNow();
    };
    const giveUp = () => {
      response.shouldKeepAlive = false;
      // Where the head went out before, it has said that the connection stays.
      response.once("finish", () => socket.destroySoon());
      finish();
    };
    const pause = setTimeout(giveUp, idle);
    const end = setTimeout(giveUp, whole);
    response.once("close", () => [pause, end].forEach(clearTimeout));
    // Who let go of the body turned its stream off, which then takes nothing: what is parsed comes here instead.
    request.push = (chunk: Buffer | null) => {
      pause.refresh();
      left -= chunk?.length ?? 0;
      if (left < 0) giveUp();
      else if (chunk === null) finish();
      return true;
    };
    socket.resume();
    return response;
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
