import { openHeaders } from "#lib/addresses/open-headers";
import { safetyHeaders } from "#lib/delivery/public-headers";
import { openMethods } from "#lib/delivery/request-zone";
import type { Visit } from "#lib/delivery/visit";

/** Tells the browser of a page of another site, which asks first, that the open interfaces may be read. */
export function sendPreflight({ response }: Pick<Visit, "response">): void {
  const methods = openMethods.join(", ");
  response.writeHead(204, {
    ...safetyHeaders,
    ...openHeaders,
    allow: methods,
    "access-control-allow-methods": methods,
    "access-control-allow-headers": "Accept-Version, If-None-Match, If-Modified-Since",
    "access-control-max-age": "86400",
    "cache-control": "no-store",
    "x-dateline-cache": "pass",
  });
  response.end();
}
