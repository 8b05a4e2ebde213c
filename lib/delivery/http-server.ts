import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Delivery } from "#lib/delivery/make-delivery";
import { takeRest } from "#lib/delivery/take-rest";
import { AppError } from "#lib/platform/errors";

/**
 * Slow senders are cut off: headers within 20 seconds, a whole upload within five minutes. Somebody may paste a whole
 * text into the search, and ten thousand signs may be 120 kB in an address.
 */
const limits = {
  ...{ headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 },
  maxHeaderSize: 128 * 1024,
};

type Refusal = { status: string; sentence: string };

const refusals: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: {
    status: "400 Bad Request",
    sentence: "This address, or what was sent along with it, is too long. Shorten it.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: "408 Request Timeout",
    sentence: "This took too long to arrive. Try again.",
  },
};
const notUnderstood: Refusal = {
  status: "400 Bad Request",
  sentence: "This is no request that a web server understands.",
};

/** A browser that came by https once comes by https for a year (RFC 6797). Other hosts are not ours to speak for. */
const onlyHttps = ["Strict-Transport-Security", "max-age=31536000"] as const;

/**
 * The server that delivery stands in; `isHttps` says whether the world reaches it so. What is not HTTP gets one plain
 * sentence and is cut off.
 */
export function makeHttpServer(delivery: Delivery, { isHttps }: { isHttps: boolean }): Server {
  const server = createServer(limits, (request, response) => {
    if (hasManyHosts(request)) {
      request.socket.end(answerOf(notUnderstood));
      return;
    }
    if (isHttps) response.setHeader(...onlyHttps);
    takeRest(request, response);
    void delivery(request, response);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(answerOf(refusals[error.code ?? ""] ?? notUnderstood));
  });
  return server;
}

function answerOf({ status, sentence }: Refusal): string {
  const body = `${sentence}\n`;
  const head = "Content-Type: text/plain; charset=utf-8\r\nConnection: close";
  return `HTTP/1.1 ${status}\r\n${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

/** Two hosts in one request are refused (RFC 9112 §3.2): a front may have understood the other one. */
function hasManyHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}

/** Starts listening. Throws a sentence that says what to do when the address cannot be had. */
export function listen(server: Server, address: { host: string; port: number }): Promise<void> {
  const { host, port } = address;
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new AppError("unavailable", whyNot(error, host, port), { cause: error }));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

/** Stops accepting, lets requests under way finish for at most `grace` milliseconds, then cuts them off. */
export async function stopServer(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is in use. Stop what uses it, or set PORT to another number.`;
  }
  if (error.code === "EACCES") {
    return `Port ${port} may not be opened by this account. Set PORT to a number above 1023.`;
  }
  return `The address ${host} cannot be opened (${error.code}). Set HOST to an address of this machine.`;
}
