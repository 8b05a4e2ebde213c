import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { listen, stopServer } from "#lib/delivery/http-server";
import { takeRest } from "#lib/delivery/take-rest";

const servers: Server[] = [];
afterAll(() => Promise.all(servers.map((server) => stopServer(server, 0))));

const limits = { most: 256 * 1024 * 1024, idle: 60_000, whole: 60_000 };

async function serve(
  handle: RequestListener,
  limited: Partial<typeof limits> = {},
): Promise<number> {
  // What ends here ends for its own reason.
  const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
    takeRest(request, response, { ...limits, ...limited });
    handle(request, response);
  });
  servers.push(server);
  await listen(server, { host: "127.0.0.1", port: 0 });
  return (server.address() as AddressInfo).port;
}

/** Reads a little and lets go, as a route of Next does that has seen enough. */
const letGo: RequestListener = async (request, response) => {
  const reader = Readable.toWeb(request).getReader();
  await reader.read();
  await reader.cancel();
  response.end("enough");
};
const readNothing: RequestListener = (_, response) => response.end("enough");
/** As delivery refuses: its head says that the connection stays. */
const refuseAtOnce: RequestListener = (_, response) => response.writeHead(200).end("enough");

const head = (size: number, connection: string) =>
  `POST / HTTP/1.1\r\nHost: x\r\nConnection: ${connection}\r\nContent-Length: ${size}\r\n\r\n`;
const size = 12_000_000;

/** As a browser does: reads nothing until everything is sent. Answers with what came until the connection ended. */
function send(port: number, parts: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.pause();
      for (const part of parts.slice(0, -1)) socket.write(part);
      socket.write(parts.at(-1) ?? "", () => socket.resume());
    });
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe.each([
  ["whoever let go of it", letGo],
  ["whoever never read it", readNothing],
])("a body after the answer of %s", (_, handle) => {
  it("holds up nothing that is asked on the same connection", async () => {
    const port = await serve(handle);
    const last = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    const body = Buffer.alloc(size, 7);
    const answer = await send(port, [
      ...[head(size, "keep-alive"), body, head(size, "keep-alive"), body],
      last,
    ]);
    expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
  });

  it("lets a connection that ends be read to its end", async () => {
    const port = await serve(handle);
    const answer = await send(port, [head(size, "close"), Buffer.alloc(size, 7)]);
    expect(answer).toMatch(/^HTTP\/1\.1 200.*enough$/s);
  });

  it("is cut off when there is no end of it, after the answer", async () => {
    const port = await serve(handle, { most: 1_000_000 });
    const answer = await new Promise<string>((resolve) => {
      let got = "";
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(head(10 ** 12, "keep-alive"));
        const more = () => void (socket.writable && socket.write(Buffer.alloc(65_536), more));
        more();
      });
      socket.on("data", (chunk) => {
        got += chunk.toString("latin1");
      });
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(got));
    });
    expect(answer).toContain("enough");
  });
});

it.each([
  ["never comes", { idle: 50 }, 0, readNothing],
  ["never comes, with a head of its own", { idle: 50 }, 0, refuseAtOnce],
  ["comes byte by byte", { whole: 200 }, 20, readNothing],
])(
  "who sends a body that %s is answered all the same, and the connection ends",
  async (_, limited, every, handle) => {
    const port = await serve(handle, limited);
    const answer = await new Promise<string>((resolve) => {
      let got = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(head(1_000, "keep-alive")));
      const dripping = every === 0 ? undefined : setInterval(() => socket.write("a"), every);
      socket.on("data", (chunk) => {
        got += chunk.toString("latin1");
      });
      socket.on("error", () => undefined);
      socket.on("close", () => {
        clearInterval(dripping);
        resolve(got);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200.*enough/s);
  },
);
