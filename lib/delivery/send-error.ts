import { fillNotice } from "#lib/delivery/fill-notice";
import { fillToday } from "#lib/delivery/fill-today";
import { pageHeadersOf, safetyHeaders } from "#lib/delivery/public-headers";
import { sendFinished } from "#lib/delivery/send-finished";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import type { ErrorPageName, ErrorStatus } from "#lib/language/wording";

type Exchange = Pick<Visit, "request" | "response">;

/** How long a front cache may repeat each error. */
const cacheControl: Record<ErrorStatus, string> = {
  400: "no-store",
  404: "max-age=0, s-maxage=10",
  410: "max-age=0, s-maxage=60",
  503: "no-store",
};

/** Sends the edition's designed page for an error, with today's date and, where there is one, the public notice. */
export async function sendError(
  desk: DeliveryDesk,
  exchange: Exchange,
  error: {
    status: ErrorStatus;
    /** Where another page than the one of this status says it better. */
    page?: ErrorPageName;
    editionCode: string;
    notice?: string | null;
    headers?: Record<string, string>;
  },
): Promise<void> {
  const { status, page = status, editionCode, notice = null, headers = {} } = error;
  const html = fillNotice(desk.errorPages.find(page, editionCode), notice);
  const answer = {
    ...safetyHeaders,
    ...(desk.mode === "production" && pageHeadersOf(html)),
    "content-type": "text/html; charset=utf-8",
    "cache-control": cacheControl[status],
    "x-dateline-cache": "pass",
    ...headers,
  };
  const body = Buffer.from(fillToday(html, desk.clock.now()));
  await sendFinished(exchange, { status, headers: answer, body });
}

/** For whoever is not reading pages: one sentence. */
export function sendSentence(
  { response }: Exchange,
  answer: { status: number; sentence: string; headers?: Record<string, string> },
): void {
  response.writeHead(answer.status, {
    ...safetyHeaders,
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-dateline-cache": "pass",
    ...answer.headers,
  });
  response.end(`${answer.sentence}\n`);
}

/** Sends the reader on. `location` is safe already: path-absolute, or an http(s) address elsewhere. */
export function sendRedirect(
  { response }: Exchange,
  redirect: {
    status: number;
    location: string;
    cacheControl: string;
    headers?: Record<string, string>;
  },
): void {
  response.writeHead(redirect.status, {
    ...safetyHeaders,
    ...redirect.headers,
    location: redirect.location,
    "cache-control": redirect.cacheControl,
    "content-length": 0,
    "x-dateline-cache": "pass",
  });
  response.end();
}
