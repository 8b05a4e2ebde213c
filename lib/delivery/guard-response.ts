import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { cacheTags } from "#lib/delivery/cache-tags";
import { headerPairs } from "#lib/delivery/captured-response";
import { lengthHeader } from "#lib/platform/length-header";

/** Status of an error page of the origin's own, or of a refusal that does not say what is allowed, which was held back and left the response untouched; null after any other answer. */
export type Held = Promise<number | null>;

/** What says more of the software than of the answer, or hints at files of pages that are not sent. */
const ownHeaders = [
  "x-dateline-own-page",
  "link",
  "x-nextjs-cache",
  "x-nextjs-prerender",
  "x-nextjs-stale-time",
  "x-powered-by",
];

/**
 * Watches over an answer that streams through: nothing of it is kept on its way unless it is a file that never
 * changes, which says what it depends on (`tags`, known when it begins); headers that are the origin's own stay behind, and
 * an error page of its own does not go out at all, nor does a refusal of a method that names no other.
 */
export function guardResponse(response: ServerResponse, tags: ReadonlySet<string>): Held {
  const { writeHead, write, end } = response;
  const given = response.getHeaders();
  let isHeld = false;
  return new Promise((resolve) => {
    // The origin may have wrapped these once more, to compress: what is not held goes on through its wrapping.
    function open(): void {
      if (!response.headersSent && !isHeld) response.writeHead(response.statusCode);
    }
    function giveBack(): void {
      Object.assign(response, { writeHead, write, end });
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const [name, value] of headerPairs(given)) response.setHeader(name, value);
    }
    const guarded = {
      writeHead(status: number, ...rest: unknown[]): ServerResponse {
        const [message, headers] = typeof rest[0] === "string" ? rest : [undefined, rest[0]];
        for (const [name, value] of headerPairs(headers)) response.setHeader(name, value);
        isHeld = isOwnErrorPage(status, response.getHeaders());
        if (isHeld) {
          response.statusCode = status;
          return response;
        }
        clean(response, tags);
        return Reflect.apply(
          writeHead,
          response,
          message === undefined ? [status] : [status, message],
        );
      },
      write(...words: unknown[]): boolean {
        open();
        return isHeld || Reflect.apply(write, response, words);
      },
      end(...words: unknown[]): ServerResponse {
        open();
        if (!isHeld) return Reflect.apply(end, response, words);
        const { statusCode } = response;
        giveBack();
        resolve(statusCode);
        return response;
      },
    };
    Object.assign(response, guarded);
    response.once("close", () => resolve(null));
  });
}

/**
 * Interfaces answer errors with JSON or a sentence; pages and empty bodies are nobody's words. Only the desk says
 * (`x-dateline-own-page`) that it has pages of its own for what is not there and for what fails.
 */
function isOwnErrorPage(status: number, headers: OutgoingHttpHeaders): boolean {
  if (status === 405) return headers.allow === undefined;
  if (headers["x-dateline-own-page"] !== undefined) return false;
  if (status < 404 || (status > 404 && status < 500)) return false;
  return !/json|text\/plain/.test(String(headers["content-type"] ?? ""));
}

function clean(response: ServerResponse, tags: ReadonlySet<string>): void {
  for (const name of ownHeaders) response.removeHeader(name);
  sayLength(response);
  const isLasting = String(response.getHeader("cache-control") ?? "").includes("immutable");
  if (!isLasting) {
    response.setHeader("cache-control", "private, no-store");
    return;
  }
  sayEncoding(response);
  if (tags.size > 0) response.setHeader("cache-tag", cacheTags([...tags]));
}

/** A file is the same for everybody who asks but for how it is packed; what else is named there is the origin's own. */
function sayEncoding(response: ServerResponse): void {
  const isPacked =
    response.hasHeader("content-encoding") ||
    /accept-encoding/i.test(String(response.getHeader("vary")));
  response.removeHeader("vary");
  if (isPacked) response.setHeader("vary", "accept-encoding");
}

/** Unless the origin makes it shorter on its way. */
function sayLength(response: ServerResponse): void {
  const length = response.getHeader(lengthHeader);
  response.removeHeader(lengthHeader);
  if (length === undefined || response.hasHeader("content-encoding")) return;
  response.setHeader("content-length", length);
}
