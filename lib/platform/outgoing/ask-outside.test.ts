import type { LookupOptions } from "node:dns";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOutside } from "#lib/platform/outgoing/ask-outside";

const bomb = gzipSync(Buffer.alloc(20_000_000));
let server: Server;
let port = 0;
let asked: Record<string, unknown>[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers);
    const packed = (encoding: string, bytes: Uint8Array) =>
      response.writeHead(200, { "content-encoding": encoding }).end(bytes);
    const path = request.url ?? "";
    if (path === "/gzip") packed("gzip", gzipSync("pier"));
    else if (path === "/brotli") packed("br", brotliCompressSync("pier"));
    else if (path === "/bomb") packed("gzip", bomb);
    else if (path === "/not-packed") packed("gzip", Buffer.from("pier"));
    else if (path === "/cut") packed("gzip", gzipSync("pier".repeat(1_000)).subarray(0, 20));
    else if (path === "/unknown") packed("zpaq", Buffer.from("pier"));
    else if (path === "/moved") response.writeHead(301, { location: "/there" }).end();
    else if (path === "/there") response.writeHead(302, { location: "/now" }).end();
    else if (path === "/other-port")
      response.writeHead(302, { location: `http://127.0.0.1:${port + 1}/` }).end();
    else if (path === "/now") response.writeHead(200, { etag: '"1"' }).end("pier");
    else response.writeHead(503, { "retry-after": "120" }).end("later");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = {
  ...{ mostBytes: 1_000_000, patience: 5_000, mostRedirects: 3 },
  isAllowed: (address: string, at: number) => address === "127.0.0.1" && at === port,
};
const ask = (path: string, more = {}) =>
  askOutside(`http://127.0.0.1:${port}${path}`, { ...limits, ...more });

test.each(["/gzip", "/brotli"])("%s is unpacked", async (path) => {
  expect(Buffer.from((await ask(path)).bytes).toString()).toBe("pier");
});

test.each([
  ["/bomb", "it is too large"],
  ["/not-packed", "what it sends is broken"],
  ["/cut", "what it sends is broken"],
  ["/unknown", "it is packed in a way that is not known here"],
  ["/other-port", "it lies in a network that is not public"],
])("%s is refused: %s", async (path, why) => {
  await expect(ask(path)).rejects.toThrow(why);
});

test("where it leads is followed, and told as far as it is for good", async () => {
  const answer = await ask("/moved");
  const home = `http://127.0.0.1:${port}`;
  expect(answer).toMatchObject({ status: 200, address: `${home}/now`, movedTo: `${home}/there` });
  expect(answer.headers.etag).toBe('"1"');
});

test("every other answer is handed on, with what it asks for", async () => {
  const answer = await ask("/busy");
  expect(answer).toMatchObject({ status: 503, bytes: new Uint8Array() });
  expect(answer.headers["retry-after"]).toBe("120");
});

test("what is asked along goes along, in our name", async () => {
  asked = [];
  await ask("/now", { headers: { "if-none-match": '"1"' } });
  expect(asked[0]).toMatchObject({
    "if-none-match": '"1"',
    "user-agent": expect.stringMatching(/^Dateline \(\+http/),
  });
});

test("a name that leads inside when it is asked again leads nowhere", async () => {
  const answers = ["127.0.0.1", "169.254.169.254"];
  const given: string[] = [];
  const lookUp = (
    _name: string,
    _options: LookupOptions,
    done: (error: null, found: { address: string; family: number }[]) => void,
  ) => {
    const address = answers.shift() ?? "10.0.0.1";
    given.push(address);
    done(null, [{ address, family: 4 }]);
  };
  asked = [];
  const rebinding = askOutside(`http://rebinding.example:${port}/moved`, {
    ...limits,
    lookUp: lookUp as never,
  });
  await expect(rebinding).rejects.toThrow("it lies in a network that is not public");
  // Once for each connection, which goes to just what was found.
  expect(given).toEqual(["127.0.0.1", "169.254.169.254"]);
  expect(asked).toHaveLength(1);
});
