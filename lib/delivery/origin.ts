import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { isOpenPath } from "#lib/addresses/own-paths";
import { queryHeader } from "#lib/addresses/query-header";

/** Who makes the pages: Next's request handler, or anything else that answers like one. */
export type Origin = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The request that the origin gets for a public page. It says nothing about the reader: no cookie,
 * language, condition, range or router header, and a host that leads nowhere, so no answer can depend
 * on who asked. What is asked of the open interfaces goes beside the address, since all of it is answered for.
 */
export function makeAnonymousRequest(target: string, method = "GET"): IncomingMessage {
  const [path = ""] = target.split("?", 1);
  const isOpen = isOpenPath(path);
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = isOpen ? path : target;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = {
    ...{ host: anonymousHost, accept: "*/*", "user-agent": "Dateline delivery" },
    ...(isOpen && { [queryHeader]: target.slice(path.length) }),
  };
  request.push(null);
  return request;
}

/** The host that the origin sees; addresses it builds from it are made path-absolute again. */
export const anonymousHost = "localhost";
