import { type Agent, type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

export type Request = {
  method?: string;
  headers?: Record<string, string>;
  agent?: Agent;
  /** The request's body. */
  send?: string;
};

/** Sends one request over loopback, with the path exactly as it is written, and reads the whole reply. */
export function ask(port: number, path: string, options: Request = {}): Promise<Reply> {
  const { send, ...rest } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, path, ...rest }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, body, text: body.toString() });
    });
    outgoing.on("error", reject);
    outgoing.end(send);
  });
}

/** Sends bytes that no client would, and returns everything that came back before the end. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(bytes, "latin1")));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => resolve(Buffer.concat(chunks).toString("latin1")));
    socket.on("error", reject);
  });
}

/** Asks and is gone before the answer. */
export function leaveEarly(port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, () => socket.destroy());
    });
    socket.on("close", () => resolve());
  });
}
