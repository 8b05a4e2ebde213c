import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";

/** Runs as a process of its own: the built site as Next itself serves it, with nothing of delivery before it. */
const dir = join(import.meta.dirname, "../..");
const app = next({ dev: false, dir, hostname: "127.0.0.1", httpServer: createServer() });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => void handle(request, response));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
