import type { IncomingMessage, ServerResponse } from "node:http";
import { legacyAddress } from "#lib/addresses/legacy-address";
import { normalisePath, rawPathOf } from "#lib/addresses/normalise-path";
import { openHeaders } from "#lib/addresses/open-headers";
import { isOpenPath } from "#lib/addresses/own-paths";
import { answerAsset } from "#lib/delivery/answer-asset";
import { answerFromLedger } from "#lib/delivery/answer-from-ledger";
import { answerUnnormalFromPatterns } from "#lib/delivery/answer-from-patterns";
import { answerOldSearch } from "#lib/delivery/answer-old-search";
import { answerOpen } from "#lib/delivery/answer-open";
import { answerPublic } from "#lib/delivery/answer-public";
import { nothingAsked } from "#lib/delivery/asked-addresses";
import { captureLimits } from "#lib/delivery/capture-response";
import { makeKnownPages } from "#lib/delivery/known-pages";
import { noPatterns } from "#lib/delivery/ledger";
import { makePageStyles } from "#lib/delivery/page-styles";
import { passThrough } from "#lib/delivery/pass-through";
import { methodsOfOrigin, refuseMethod } from "#lib/delivery/refuse-method";
import { refuseOpen } from "#lib/delivery/refuse-open";
import { methodsOf, openMethods, type Zone, zoneOf } from "#lib/delivery/request-zone";
import { sendError, sendRedirect } from "#lib/delivery/send-error";
import { sendPreflight } from "#lib/delivery/send-preflight";
import { makeTightening } from "#lib/delivery/tightening";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import { messageOf } from "#lib/platform/errors";

/** While developing, a page may have to be compiled first. */
const patientLimits = { ...captureLimits, timeout: 120_000 };

export type Delivery = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Stands before whoever makes the pages and answers every request: malformed addresses are refused,
 * unnormal ones sent to the normal form, public pages finished, everything else passed on. Whatever
 * fails, a reader gets a designed page and never the text of an error. The promise never rejects.
 */
export function makeDelivery(
  parts: Omit<
    DeliveryDesk,
    | "mode"
    | "limits"
    | "trustedProxies"
    | "knownPages"
    | "styles"
    | "assets"
    | "patterns"
    | "asked"
    | "tightening"
    | "open"
  > &
    Partial<DeliveryDesk>,
): Delivery {
  const limits = parts.mode === "development" ? patientLimits : captureLimits;
  const desk: DeliveryDesk = {
    mode: "production",
    limits,
    trustedProxies: 0,
    knownPages: makeKnownPages(),
    styles: makePageStyles(parts.origin, limits),
    assets: new Map(),
    patterns: noPatterns,
    asked: nothingAsked,
    tightening: makeTightening(parts.kept, parts.log),
    open: { kept: parts.kept, tightening: makeTightening(parts.kept, parts.log) },
    ...parts,
  };
  return async (request, response) => {
    try {
      await deliver(desk, request, response);
    } catch (error) {
      await answerFailure(desk, { request, response }, error);
    }
  };
}

async function deliver(
  desk: DeliveryDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = normalisePath(request.url ?? "");
  if (address.kind === "malformed") {
    return refuseMalformed(desk, { request, response }, address.reason);
  }
  const visit: Visit = { request, response, ...address };
  const zone = zoneOf(address.path, desk.mode);
  if (zone === "internal") {
    const editionCode = desk.errorPages.editionOf(address.path);
    return sendError(desk, visit, { status: 404, editionCode });
  }
  const methods = methodsOf(zone);
  if (!methods.includes(request.method ?? "")) {
    if (zone === "open") return refuseWriting(desk, visit);
    const allowed = zone === "passed" ? await methodsOfOrigin(desk, visit) : methods;
    return refuseMethod(visit, allowed);
  }
  // Before an address is put right: a browser that asks first follows nowhere.
  if (zone === "open" && request.method === "OPTIONS") return sendPreflight(visit);
  const isPublic = zone === "public" && !isRefreshWhileDeveloping(desk, request);
  if (address.kind === "unnormal") return sendToNormalForm(desk, visit, { zone, isPublic });
  if (isPublic) return answerPublic(desk, visit);
  if (zone === "open") return answerOpen(desk, visit);
  return zone === "asset" ? answerAsset(desk, visit) : passThrough(desk, visit);
}

/** An address that cannot be meant, in the edition or the interface that it begins with. */
async function refuseMalformed(
  desk: DeliveryDesk,
  exchange: Pick<Visit, "request" | "response">,
  reason: string,
): Promise<void> {
  const path = rawPathOf(exchange.request.url ?? "/");
  const headers = { "x-dateline-reason": reason };
  if (isOpenPath(path)) {
    const detail = `This address cannot be read: ${reason}. Encode it as UTF-8, without backslashes and dots by themselves, in at most 2,048 characters.`;
    return refuseOpen(desk, { ...exchange, path }, { kind: "damaged-address", detail, headers });
  }
  const editionCode = desk.errorPages.editionOf(path);
  return sendError(desk, exchange, { status: 400, editionCode, headers });
}

/** Refuses whoever would write to an open interface. */
function refuseWriting(desk: DeliveryDesk, visit: Visit): void {
  refuseOpen(desk, visit, {
    kind: "method-not-allowed",
    detail: "This interface answers GET, HEAD and OPTIONS. Nothing is written here.",
    headers: { allow: openMethods.join(", ") },
  });
}

/**
 * Old links often end in a slash, and their page has moved as well: one redirect says both. While the
 * ledger cannot be asked the normal form is right all the same.
 */
async function sendToNormalForm(
  desk: DeliveryDesk,
  visit: Visit,
  { zone, isPublic }: { zone: Zone; isPublic: boolean },
): Promise<void> {
  const address = legacyAddress(visit.path, visit.query) ?? visit.path;
  if (isPublic && (await answerOld(desk, visit, address).catch(() => false))) return;
  const isSafe = reads(visit.request);
  sendRedirect(visit, {
    status: isSafe ? 301 : 308,
    location: `${visit.encodedPath}${visit.query}`,
    cacheControl: "max-age=86400",
    ...(zone === "open" && { headers: openHeaders }),
  });
}

const reads = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

async function answerOld(desk: DeliveryDesk, visit: Visit, address: string): Promise<boolean> {
  if (await answerOldSearch(desk, visit)) return true;
  if (await answerFromLedger(desk, visit, address)) return true;
  return answerUnnormalFromPatterns(desk, visit);
}

/** While developing, Next renews an open page by asking for its data. */
function isRefreshWhileDeveloping(desk: DeliveryDesk, request: IncomingMessage): boolean {
  return desk.mode === "development" && request.headers.rsc !== undefined;
}

async function answerFailure(
  desk: DeliveryDesk,
  exchange: Pick<Visit, "request" | "response">,
  error: unknown,
): Promise<void> {
  const { request, response } = exchange;
  desk.log.error("A request failed", {
    method: request.method,
    target: request.url,
    reason: messageOf(error),
  });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const address = normalisePath(request.url ?? "");
  const path = address.kind === "malformed" ? "/" : address.path;
  await sendError(desk, exchange, {
    status: 503,
    editionCode: desk.errorPages.editionOf(path),
    headers: { "retry-after": "30" },
  });
}
