import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";

/** Who makes the pages: Next's request handler, or anything else that answers like one. */
export type Origin = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What is told to the origin from inside, instead of a question. */
export type InternalMessage = { authorization: string; json: unknown };

/**
 * The request that the origin gets for a public page. It says nothing about the reader: no cookie,
 * language, condition, range or router header, and a host that leads nowhere, so no answer can depend
 * on who asked. With a message it becomes a POST from inside the process.
 */
export function makeAnonymousRequest(target: string, message?: InternalMessage): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = message === undefined ? "GET" : "POST";
  request.url = target;
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = { host: anonymousHost, accept: "*/*", "user-agent": "Dateline delivery" };
  if (message !== undefined) {
    const body = Buffer.from(JSON.stringify(message.json));
    request.headers["content-type"] = "application/json";
    request.headers["content-length"] = String(body.length);
    request.headers.authorization = message.authorization;
    request.push(body);
  }
  request.push(null);
  return request;
}

/** The host that the origin sees; addresses it builds from it are made path-absolute again. */
export const anonymousHost = "localhost";
