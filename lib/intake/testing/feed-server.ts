import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type FeedServer = {
  /** The address of a path on it. */
  at(path: string): string;
  port: number;
  /** What it answers at a path from now on. */
  answer(path: string, answer: Answer): void;
  /** What it was asked for since, by path. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** Lets source feeds come from it, and from nowhere else that is not public. */
  isAllowed(address: string, port: number): boolean;
  stop(): void;
};

/** A real server of feeds on this machine, at a free port or the one that is asked for. What it was told no answer for is not there. */
export async function startFeedServer(wanted = 0): Promise<FeedServer> {
  const answers = new Map<string, Answer>();
  const asked: FeedServer["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    const answer = answers.get(path) ?? ((_, nothing) => nothing.writeHead(404).end("Not found"));
    answer(request, response);
  });
  server.listen(wanted, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    port,
    answer: (path, answer) => void answers.set(path, answer),
    asked,
    isAllowed: (address, at) => address === "127.0.0.1" && at === port,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An answer with a text, and headers beside it. */
export function sending(text: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => void response.writeHead(200, headers).end(text);
}

export function statusOf(status: number, headers: Record<string, string> = {}): Answer {
  return (_, response) =>
    void response.writeHead(status, headers).end("No feed found with the ID 1.");
}

type Item = { title: string; link?: string; guid?: string; date?: string; text?: string };

/** A feed of RSS 2.0. */
export function rssOf(title: string, items: Item[]): string {
  const lines = items.map(
    ({ title: words, link, guid, date, text }) =>
      `<item><title>${words}</title>${link ? `<link>${link}</link>` : ""}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ""}` +
      `${date ? `<pubDate>${date}</pubDate>` : ""}${text ? `<description>${text}</description>` : ""}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://harbour.example/</link>${lines.join("")}</channel></rss>`;
}
