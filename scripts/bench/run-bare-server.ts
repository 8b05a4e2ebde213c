import { fork } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import type { BareAnswer } from "./bare-server.ts";

export type BareServer = { url: string; pid: number; stop(): Promise<void> };

/** A bare `node:http` server that sends what the site answers at an address, compressed, from memory. */
export async function runBareServer(siteAddress: string): Promise<BareServer> {
  const answer = await fetchCompressed(siteAddress);
  const child = fork(join(import.meta.dirname, "bare-server.ts"));
  child.send(answer);
  const [port] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** The bytes as they come, which `fetch` would decompress. */
function fetchCompressed(address: string): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip" };
    request(address, { headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const hopByHop = ["connection", "date", "keep-alive", "transfer-encoding", "content-length"];
      const kept = Object.entries(response.headers).filter(([name]) => !hopByHop.includes(name));
      resolve({
        headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
        base64: Buffer.concat(chunks).toString("base64"),
      });
    })
      .on("error", reject)
      .end();
  });
}
