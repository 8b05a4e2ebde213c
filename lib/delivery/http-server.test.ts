import { once } from "node:events";
import { Agent, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { listen, stopServer } from "#lib/delivery/http-server";
import { ask, askRaw } from "#lib/delivery/testing/client";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const closing = "Host: x\r\nConnection: close\r\n\r\n";
const site = runDelivery();

describe("connections", () => {
  it("stay open for more", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    agent.on("free", (socket) => ports.add(socket.localPort));
    for (const path of ["/fa", "/nothing", "/thrown", "/news/", "/fa"])
      await site.get(path, { agent });
    expect(ports.size).toBe(1);
    agent.destroy();
  });

  it("answer pipelined requests in order", async () => {
    const paths = ["/search", "/nothing", "/fa", "/%E0%A4%A"];
    const raw = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join("");
    const answer = await askRaw(site.port, `${raw}GET / HTTP/1.1\r\n${closing}`);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([
      "HTTP/1.1 200",
      "HTTP/1.1 404",
      "HTTP/1.1 200",
      "HTTP/1.1 400",
      "HTTP/1.1 200",
    ]);
  });
});

it("a request that names two hosts is refused, and its connection ends", async () => {
  const answer = await askRaw(site.port, "GET /fa HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain("This is no request that a web server understands.");
});

it("every answer says that the site is reached by https alone", async () => {
  for (const path of ["/fa", "/nothing", "/thrown", "/news/", "/%E0%A4%A"]) {
    const { headers } = await site.get(path);
    expect(headers["strict-transport-security"], path).toBe("max-age=31536000");
  }
});

describe("starting and stopping", () => {
  it("a taken port is told in a sentence", async () => {
    await expect(listen(createServer(), { host: "127.0.0.1", port: site.port })).rejects.toThrow(
      `Port ${site.port} is in use. Stop what uses it, or set PORT to another number.`,
    );
  });

  it("an address of another machine is told in a sentence", async () => {
    await expect(listen(createServer(), { host: "203.0.113.1", port: 0 })).rejects.toThrow(
      "The address 203.0.113.1 cannot be opened (EADDRNOTAVAIL).",
    );
  });

  it("a request under way is finished, and no other is taken", async () => {
    const { server, port } = await startAnswering(50);
    const answer = ask(port, "/");
    await once(server, "request");
    const stopped = stopServer(server, 5_000);
    await expect(ask(port, "/")).rejects.toThrow("ECONNREFUSED");
    expect((await answer).text).toBe("done");
    await stopped;
  });

  it("a request that takes longer than the grace is cut off", async () => {
    const { server, port } = await startAnswering(60_000);
    const answer = ask(port, "/").catch((error: Error) => error.message);
    await once(server, "request");
    await stopServer(server, 20);
    expect(await answer).toBe("socket hang up");
  });
});

async function startAnswering(after: number): Promise<{ server: Server; port: number }> {
  const server = createServer((_, response) => {
    setTimeout(() => response.end("done"), after).unref();
  });
  await listen(server, { host: "127.0.0.1", port: 0 });
  return { server, port: (server.address() as AddressInfo).port };
}
