import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { env, siteUrlOf } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { isPublicAddress } from "#lib/platform/outgoing/public-address";

export type FetchLimits = {
  mostBytes: number;
  /** For all of it, redirects included, in milliseconds. */
  patience: number;
  mostRedirects: number;
  /** Which IP addresses may be asked; those of the public Internet when absent. */
  isAllowed?: ((address: string) => boolean) | undefined;
};

/** How we name ourselves to whom we ask: with the site that asks, so that they can complain. */
const userAgent = () => `Dateline (+${siteUrlOf(env())})`;

/**
 * Fetches a file from an address that somebody else has written. Only http and https are spoken, and only with
 * addresses of the public Internet: each name is looked up once and the connection goes to just what was found, so
 * that no name can lead into our own network, also not by a redirect. Null when there is no such file (404, 410).
 * What is refused, too large or too slow, and a host that does not answer, throw `invalid` with a sentence.
 */
export async function fetchFile(address: string, limits: FetchLimits): Promise<Uint8Array | null> {
  const signal = AbortSignal.timeout(limits.patience);
  let url = parse(address);
  for (let redirects = 0; ; redirects += 1) {
    const response = await ask(url, limits, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects >= limits.mostRedirects) throw refusal("it leads on too often");
      url = parse(headers.location, url);
      continue;
    }
    if (statusCode === 200) return readWhole(response, limits, signal);
    response.destroy();
    if (statusCode === 404 || statusCode === 410) return null;
    throw refusal(`it answers ${statusCode}`);
  }
}

function parse(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw refusal("it is no address of the web");
  }
  if (url.username !== "" || url.password !== "") throw refusal("it holds a password");
  return url;
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const { isAllowed = isPublicAddress } = limits;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A name that is an address is not looked up.
  if (isIP(host) !== 0 && !isAllowed(host))
    throw refusal("it lies in a network that is not public");
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const headers = { "user-agent": userAgent(), "accept-encoding": "identity" };
    const asked = request(url, { headers, signal, lookup: guardedLookup(isAllowed), agent: false });
    asked.on("response", resolve);
    asked.on("error", (error) => reject(sentenceFor(error, signal)));
    asked.end();
  });
}

/** Looks a name up, and answers only with addresses that may be asked. */
function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, "", 0);
      const allowed = found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined)
        return done(refusal("it lies in a network that is not public"), "", 0);
      if (options.all) return done(null, allowed);
      return done(null, first.address, first.family);
    });
  };
}

async function readWhole(
  response: IncomingMessage,
  { mostBytes }: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > mostBytes) {
    response.destroy();
    throw refusal("it is too large");
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      size += part.length;
      if (size > mostBytes) throw refusal("it is too large");
      parts.push(part);
    }
  } catch (error) {
    throw sentenceFor(error, signal);
  }
  if (!response.complete) throw refusal("it broke off");
  return Buffer.concat(parts);
}

function refusal(why: string): AppError {
  return new AppError("invalid", `The address cannot be fetched: ${why}.`);
}

function sentenceFor(error: unknown, signal: AbortSignal): AppError {
  if (error instanceof AppError) return error;
  return refusal(signal.aborted ? "it takes too long" : "its host does not answer");
}
