import { once } from "node:events";
import { request } from "node:http";

type Question = { method: string; path: string; headers: Record<string, string>; begun: string };

/** Begins to send something to a site, and is gone before all of it has come. */
export async function breakOff(site: { url: string }, question: Question): Promise<void> {
  const { method, path, headers, begun } = question;
  const { hostname, port, origin } = new URL(site.url);
  const sending = request({
    ...{ hostname, port, path, method },
    headers: { origin, "content-length": "1000000", expect: "100-continue", ...headers },
  });
  sending.on("error", () => undefined);
  sending.flushHeaders();
  // From now on somebody there waits for the rest.
  await once(sending, "continue");
  await new Promise((resolve) => sending.write(begun, resolve));
  const closed = new Promise((resolve) => sending.once("close", resolve));
  sending.destroy();
  await closed;
}
