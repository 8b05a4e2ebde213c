import { createServer } from "node:http";

/** What an answer costs when nothing is done for it: one compressed buffer, the same for everybody. */
export type BareAnswer = { headers: Record<string, string>; base64: string };

/** Runs as a process of its own: serves the answer that its parent sends, and says at which port. */
process.once("message", ({ headers, base64 }: BareAnswer) => {
  const body = Buffer.from(base64, "base64");
  const all = { ...headers, "content-length": String(body.length) };
  const server = createServer((_, response) => response.writeHead(200, all).end(body));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : undefined);
  });
});
