import { lookup as lookUpName } from "node:dns";
import { type IncomingHttpHeaders, type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { env, siteUrlOf } from "#lib/platform/env";
import { isPublicAddress } from "#lib/platform/outgoing/public-address";
import { readBody } from "#lib/platform/outgoing/read-body";
import { refusal, sentenceFor } from "#lib/platform/outgoing/refusal";

export type FetchLimits = {
  /** Of what is in it, unpacked. */
  mostBytes: number;
  /** For all of it, redirects included, in milliseconds. */
  patience: number;
  mostRedirects: number;
  /** Which IP addresses may be asked, at which port; those of the public Internet when absent. */
  isAllowed?: ((address: string, port: number) => boolean) | undefined;
  /** How names are looked up; as the machine does when absent. */
  lookUp?: typeof lookUpName | undefined;
  /** Ends the waiting before its time. */
  signal?: AbortSignal | undefined;
};

export type OutsideAnswer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Empty but for a 200. */
  bytes: Uint8Array;
  /** Where it came from in the end. */
  address: string;
  /** Where it says that it has moved for good; null where it has not. */
  movedTo: string | null;
};

/** What is sent along (POST). It goes to where it was addressed: redirects of it are not followed. */
export type Sent = { type: string; body: string };

/** How we name ourselves to whom we ask: with the site that asks, so that they can complain. */
const userAgent = () => `Dateline (+${siteUrlOf(env())})`;

/**
 * Asks an address that somebody else has written, and follows where it leads. Only http and https are spoken, and only
 * with addresses of the public Internet: each name is looked up once and the connection goes to just what was found, so
 * that no name can lead into our own network, also not by a redirect. What is refused, too large or too slow, and a host
 * that does not answer, throw `invalid` with a sentence; every other answer is handed on as it is.
 */
export async function askOutside(
  address: string,
  limits: FetchLimits & { headers?: Record<string, string>; send?: Sent },
): Promise<OutsideAnswer> {
  const patience = AbortSignal.timeout(limits.patience);
  const signal = limits.signal ? AbortSignal.any([limits.signal, patience]) : patience;
  let url = parse(address);
  let movedTo: string | null = null;
  let isForGood = true;
  for (let redirects = 0; ; redirects += 1) {
    const response = await ask(url, limits, signal);
    const { statusCode: status = 0, headers } = response;
    if (redirectStatuses.has(status) && headers.location !== undefined && !limits.send) {
      response.destroy();
      if (redirects >= limits.mostRedirects) throw refusal("it leads on too often");
      url = parse(headers.location, url);
      isForGood &&= status === 301 || status === 308;
      if (isForGood) movedTo = url.href;
      continue;
    }
    const read = { status, headers, address: url.href, movedTo };
    if (status === 200) return { ...read, bytes: await readBody(response, limits, signal) };
    response.destroy();
    return { ...read, bytes: new Uint8Array() };
  }
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

function parse(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw refusal("it is no address of the web");
  }
  if (url.username !== "" || url.password !== "") throw refusal("it holds a password");
  return url;
}

function ask(
  url: URL,
  limits: FetchLimits & { headers?: Record<string, string>; send?: Sent },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === "https:";
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const { isAllowed = isPublicAddress, lookUp = lookUpName, send } = limits;
  const may = (address: string) => isAllowed(address, port);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A name that is an address is not looked up.
  if (isIP(host) !== 0 && !may(host)) throw refusal("it lies in a network that is not public");
  const request = isSecure ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ "user-agent": userAgent(), "accept-encoding": "identity" },
      ...(send && { "content-type": send.type, "content-length": Buffer.byteLength(send.body) }),
      ...limits.headers,
    };
    const lookup = guardedLookup(may, lookUp);
    const method = send === undefined ? "GET" : "POST";
    const asked = request(url, { method, headers, signal, lookup, agent: false });
    asked.on("response", resolve);
    asked.on("error", (error) => reject(sentenceFor(error, signal)));
    asked.end(send?.body);
  });
}

/** Looks a name up, and answers only with addresses that may be asked. */
function guardedLookup(
  may: (address: string) => boolean,
  lookUp: typeof lookUpName,
): LookupFunction {
  return (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, "", 0);
      const allowed = found.filter(({ address }) => may(address));
      const [first] = allowed;
      if (first === undefined)
        return done(refusal("it lies in a network that is not public"), "", 0);
      if (options.all) return done(null, allowed);
      return done(null, first.address, first.family);
    });
  };
}
