import { Agent, request } from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";

/** What a front of the bench is, and what closes it. */
export type Front = { url: string; close(): Promise<void> };

type MakeCertificate = (
  attributes: { name: string; value: string }[],
  options: { keyType: "ec" },
) => Promise<{ private: string; cert: string }>;

/** Makes a certificate for this run alone where somebody installed what can, else null. */
async function findCertificates(): Promise<MakeCertificate | null> {
  const name: string = "selfsigned";
  const found = await import(name).catch(() => null);
  return found?.generate ?? null;
}

/**
 * A server on this machine that hands everything on to a site over HTTP/1.1, and speaks TLS and HTTP/2 with browsers:
 * how readers get a page where a site is served by a front of its own, as all are that are read from outside. Null
 * where no certificate can be made.
 */
export async function openFront(site: string): Promise<Front | null> {
  const make = await findCertificates();
  if (make === null) return null;
  const { private: key, cert } = await make([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
  });
  const agent = new Agent({ keepAlive: true });
  const server = createSecureServer({ key, cert }, (question, answer) =>
    handOn(new URL(question.url, site), { question, answer, agent }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  const close = async () => {
    agent.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `https://127.0.0.1:${address.port}`, close };
}

type Visit = { question: Http2ServerRequest; answer: Http2ServerResponse; agent: Agent };

/** Headers of one connection, which HTTP/2 knows nothing of (RFC 9113 §8.2.2). */
const ofConnection = new Set(["connection", "keep-alive", "transfer-encoding"]);

function handOn(target: URL, { question, answer, agent }: Visit): void {
  const asked = Object.entries(question.headers).filter(([name]) => !name.startsWith(":"));
  const headers = { ...Object.fromEntries(asked), host: target.host };
  const onward = request(target, { method: question.method, headers, agent }, (incoming) => {
    const said = Object.entries(incoming.headers).filter(([name]) => !ofConnection.has(name));
    answer.writeHead(incoming.statusCode ?? 502, Object.fromEntries(said));
    incoming.pipe(answer);
  });
  onward.on("error", () => answer.writeHead(502).end());
  onward.end();
}
