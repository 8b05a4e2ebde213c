import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchFile } from "#lib/platform/outgoing/fetch-file";

let server: Server;
let home = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/pier.jpg") response.end("pier");
    else if (path === "/moved") response.writeHead(301, { location: "/pier.jpg" }).end();
    else if (path === "/circle") response.writeHead(302, { location: "/circle" }).end();
    else if (path === "/inside") response.writeHead(302, { location: "http://10.0.0.1/" }).end();
    else if (path === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
    else if (path === "/large") response.end(Buffer.alloc(2_000));
    else if (path === "/endless") {
      response.writeHead(200);
      const timer = setInterval(() => response.write(Buffer.alloc(300)), 5);
      response.on("close", () => clearInterval(timer));
    } else if (path === "/broken") {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setTimeout(() => response.destroy(), 20);
    } else if (path === "/silent") response.writeHead(200).write("x");
    else response.writeHead(path === "/gone" ? 410 : path === "/fault" ? 500 : 404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = (address: string) => address === "127.0.0.1";
const limits = { mostBytes: 1_000, patience: 2_000, mostRedirects: 3, isAllowed: here };
const fetched = async (path: string, more = {}) => {
  const bytes = await fetchFile(`${home}${path}`, { ...limits, ...more });
  return bytes === null ? null : Buffer.from(bytes).toString();
};

test("a file comes, also by a redirect; what is not there is none", async () => {
  expect(await fetched("/pier.jpg")).toBe("pier");
  expect(await fetched("/moved")).toBe("pier");
  expect(await fetched("/none")).toBeNull();
  expect(await fetched("/gone")).toBeNull();
});

test.each([
  ["/circle", "it leads on too often"],
  ["/inside", "it lies in a network that is not public"],
  ["/file", "it is no address of the web"],
  ["/large", "it is too large"],
  ["/endless", "it is too large"],
  ["/broken", "its host does not answer"],
  ["/fault", "it answers 500"],
])("%s is refused: %s", async (path, why) => {
  await expect(fetched(path)).rejects.toThrow(`The address cannot be fetched: ${why}.`);
});

test("a host that says nothing more is not waited for", async () => {
  await expect(fetched("/silent", { patience: 300 })).rejects.toThrow("it takes too long");
});

test.each([
  "127.0.0.1",
  "localhost",
  "[::1]",
  "0.0.0.0",
  "2130706433",
  "0x7f.1",
  "169.254.169.254",
])("nobody is led to %s", async (host) => {
  const { port } = new URL(home);
  const asked = fetchFile(`http://${host}:${port}/pier.jpg`, { ...limits, isAllowed: undefined });
  await expect(asked).rejects.toThrow("it lies in a network that is not public");
});

test("an address with a password is not asked", async () => {
  const { port } = new URL(home);
  const asked = fetchFile(`http://nora:secret@127.0.0.1:${port}/pier.jpg`, limits);
  await expect(asked).rejects.toThrow("it holds a password");
});
