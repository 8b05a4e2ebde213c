import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Origin } from "#lib/delivery/origin";
import { keepRead } from "#lib/platform/cache";
import { lengthHeader } from "#lib/platform/length-header";

/** A page that the installed Next wrote, whole: `next-article`, `next-not-found` or `next-error-page`. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}.html.txt`, import.meta.url), "utf8");
}

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders };

/** The tags of all that the origin shows. */
export const allTags = ["page", "feed", "broken", "of two: 1", "of two: 2"];

/** Whether the origin has something to say of an address. */
export const isThere = (path: string): boolean => path in pages;

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What has become of the origin in a test. */
export type OriginState = { isOriginAway: boolean; isOriginEmpty: boolean };

/** An ordinary handler of `node:http` that answers as Next does, well and badly; it keeps what it was asked. */
export function makeNextLikeOrigin(asked: Asked[], how: OriginState): Origin {
  return async (request, response) => {
    // Once for each file, whichever test comes first.
    if (request.url?.endsWith(".css")) return sendStyles(response);
    asked.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
    const path = decodeURIComponent(new URL(request.url ?? "", "http://origin").pathname);
    if (how.isOriginAway) throw new Error("the database is away: secret");
    const answer = how.isOriginEmpty ? sendNotFound : (pages[path] ?? sendNotFound);
    await answer(request, response);
  };
}

const pages: Record<string, Handler> = {
  "/": (_, response) => sendHtml(response, "<title>Home</title>"),
  "/fa": (_, response) => sendHtml(response, page("jalali Asia/Tehran fa")),
  "/news/a-story": (_, response) => sendHtml(response, readFixture("next-article")),
  "/of-two": async (_, response) => {
    await keepRead(async () => ({ value: null, tags: ["of two: 1"] }));
    await sendHtml(response, page("gregorian UTC en"), "of two: 2");
  },
  "/sometimes": (_, response) => sendHtml(response, "<p>there</p>"),
  "/takes-time": (_, response) =>
    void setTimeout(() => sendHtml(response, readFixture("next-article")), 150),
  "/unlisted": (_, response) => sendHtml(response, "<script>alert(1)</script>"),
  "/search": sendSlowly,
  "/feed.xml": async (_, response) => {
    await keep("feed");
    response
      .writeHead(200, "Fine", { "content-type": "application/rss+xml" })
      .end(`<rss><!--$-->${"<item/>".repeat(300)}</rss>`);
  },
  "/news/with-markdown": async (_, response) => {
    await keep("page");
    await sendHtml(response, '<link rel="alternate" type="text/markdown" href="/x.md"><p>page</p>');
  },
  "/news/with-markdown.md": async (_, response) => {
    await keep("page");
    response.setHeader("x-robots-tag", "noindex");
    response.setHeader("link", '<https://paper.example/news/with-markdown>; rel="canonical"');
    response.setHeader("content-type", "text/markdown; charset=utf-8").end("# page");
  },
  "/news-sitemap.xml": async (_, response) => {
    const until = new Date("2026-11-24T12:30:00Z");
    await keepRead(async () => ({ value: null, tags: ["feed"], until }));
    response.setHeader("content-type", "application/xml").end("<urlset/>");
  },
  "/picture.png": (_, response) =>
    response.writeHead(200, ["Content-Type", "image/png"]).end(Buffer.alloc(4_000, 7)),
  "/huge.xml": sendTooMuch,
  "/router-data": (_, response) =>
    response.setHeader("content-type", "text/x-component").end("0:{}"),

  "/broken": async (_, response) => {
    await keep("broken");
    response.writeHead(500).end("Error: secret at /srv/app.js:1:1");
  },
  "/thrown": () => Promise.reject(new Error("the database is away: secret")),
  "/cut": (_, response) => {
    response.write("<p>half");
    response.destroy(new Error("cut off"));
  },
  "/hung": () => {},
  "/refused": (_, response) => response.writeHead(405).end(),
  "/redirected": (_, response) =>
    response.writeHead(308, { location: "/news/a-story", "set-cookie": "a=1" }).end(),
  "/redirected-to-host": (_, response) =>
    response.writeHead(307, { location: "http://localhost:3000/news" }).end(),
  "/redirected-badly": (_, response) => response.writeHead(307, { location: "//elsewhere" }).end(),

  "/~/errors/400": (_, response) => sendHtml(response, errorPage("Unreadable")),
  "/~/errors/404": (_, response) => sendHtml(response, errorPage("Not found")),
  "/~/errors/410": (_, response) => sendHtml(response, errorPage("Withdrawn")),
  "/~/errors/503": (_, response) => sendHtml(response, errorPage("Away")),
  "/~/errors/closed": (_, response) => sendHtml(response, errorPage("Closed")),
  "/fa/errors/404": (_, response) => sendHtml(response, errorPage("نیست")),
  "/fa/errors/410": (_, response) => sendHtml(response, errorPage("پس گرفته شد")),

  "/api/echo": echo,
  "/api/kept": (_, response) =>
    response
      .writeHead(200, {
        "content-type": "application/json",
        "cache-control": "s-maxage=31536000",
      })
      .end("{}"),
  "/api/compressed": sendCompressed,
  "/media/compressed.txt": (request, response) => {
    response.setHeader("vary", "rsc, Accept-Encoding");
    response.setHeader("cache-control", "public, max-age=31536000, immutable");
    sendCompressed(request, response);
  },
  "/preview/compressed": sendNothingCompressed,
  "/api/refusing": (_, response) =>
    response
      .writeHead(404, { "content-type": "application/problem+json" })
      .end('{"title":"No such story"}'),
  "/api/v1/kept": sendOpen,
  "/ghost/api/content/kept": sendOpen,
  "/api/v1/refused": (_, response) =>
    response
      .writeHead(400, {
        "content-type": "application/problem+json",
        "access-control-allow-origin": "*",
      })
      .end('{"status":400}'),
  "/api/v1/moved": (_, response) =>
    response.writeHead(301, { location: "/api/v1/kept?a=%2Fb" }).end(),
  "/api/v1/thrown": () => Promise.reject(new Error("the database is away: secret")),
  "/ghost/api/content/thrown": () => Promise.reject(new Error("the database is away: secret")),
  "/api/v1/broken": (_, response) =>
    response.writeHead(500).end("Error: secret at /srv/app.js:1:1"),
  "/admin/nothing": (_, response) =>
    response
      .writeHead(404, { "content-type": "text/html", "x-dateline-own-page": "1" })
      .end("<h1>Nothing here</h1>"),
  "/media/picture.png": (_, response) =>
    response.writeHead(200, { "cache-control": "public, max-age=31536000, immutable" }).end("png"),
  "/media/shown.png": async (_, response) => {
    await keepRead(async () => ({ value: null, tags: ["media: 1", "article: 1"] }));
    response.setHeader("vary", "rsc, next-router-prefetch");
    response.setHeader(lengthHeader, "3");
    response
      .writeHead(200, { "cache-control": "public, max-age=31536000, s-maxage=3600, immutable" })
      .end("png");
  },
  "/media/none.jpg": (_, response) => response.writeHead(404).end(),
  "/media/broken.jpg": (_, response) => response.writeHead(500).end(),
  "/media/read-only.jpg": (request, response) => answerGet(request, response, "jpg"),
  "/api/allowing": (_, response) => response.writeHead(405, { allow: "POST" }).end(),
  "/api/thrown": () => Promise.reject(new Error("secret")),
  "/_next/static/chunks/a.js": (_, response) =>
    response
      .setHeader("content-type", "application/javascript; charset=UTF-8")
      .end("self.__next_f.push(1);".repeat(200)),
  "/_next/static/page": (_, response) => sendHtml(response, "<p>a page of the edition _next</p>"),
};

function page(today: string): string {
  return `<!DOCTYPE html><html><body><time data-today="${today}"></time></body></html>`;
}

function errorPage(title: string): string {
  const runtime = '<script src="/_next/static/chunks/a.js"></script>';
  return `${runtime}${page("gregorian UTC en")}<h1>${title}</h1><p dir="auto" data-notice=""></p>`;
}

function sendStyles(response: ServerResponse): void {
  const css = `@font-face{src:url(../media/a.woff2)}.a{color:red}${".b{margin:0}".repeat(200)}`;
  response.writeHead(200, { "content-type": "text/css; charset=UTF-8" }).end(css);
}

/** As a page does that may be shown until its tag is expired. */
function keep(tag: string): Promise<null> {
  return keepRead(async () => ({ value: null, tags: [tag] }));
}

async function sendHtml(response: ServerResponse, html: string, tag = "page"): Promise<void> {
  await keep(tag);
  response.setHeader("X-Powered-By", "Next.js");
  response.setHeader("Set-Cookie", "a=1");
  response.setHeader("Cache-Control", "private, no-cache, no-store, max-age=0, must-revalidate");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("ETag", '"next"');
  response.end(html);
}

/** As the open interface does. */
async function sendOpen(_: IncomingMessage, response: ServerResponse): Promise<void> {
  await keep("page");
  response
    .writeHead(200, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
      link: '</api/v1/kept?a=1>; rel="first"',
      "x-robots-tag": "noindex",
    })
    .end('{"data":[]}');
}

/** As middleware does that compresses: the response is wrapped when its head is written. */
function sendCompressed(_: IncomingMessage, response: ServerResponse): void {
  response.setHeader(lengthHeader, "17");
  const { writeHead, end } = response;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.setHeader("content-encoding", "gzip");
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };
  response.end = (chunk?: unknown) => end.call(response, gzipSync(String(chunk)), "utf8");
  response.writeHead(200, { "content-type": "application/json" });
  response.end('{"long":"answer"}');
}

/** As Next does to whoever takes it compressed: it is done before the last of its page is written. */
function sendNothingCompressed(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/html", "content-encoding": "gzip" });
  setTimeout(() => response.end(gzipSync("nothing")), 5);
}

function sendNotFound(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/html" }).end(readFixture("next-not-found"));
}

function sendSlowly(_: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Cache-Control", "private, no-store");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.write("<p>results</p>");
  setTimeout(() => response.end("<p>end</p>"), 5);
}

/** 400,000 bytes, with the patience that a slow reader asks for. */
async function sendTooMuch(_: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("content-type", "application/xml");
  response.setHeader("set-cookie", "a=1");
  for (let chunk = 0; chunk < 40 && !response.destroyed; chunk += 1) {
    if (response.write("x".repeat(10_000))) continue;
    await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
  }
  response.end();
}

/** As a route of Next does that knows GET alone. */
function answerGet(request: IncomingMessage, response: ServerResponse, text: string): void {
  const { method = "" } = request;
  if (method === "OPTIONS") response.writeHead(204, { allow: "GET, HEAD, OPTIONS" }).end();
  else if (method === "GET" || method === "HEAD") response.end(text);
  else response.writeHead(405).end();
}

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  response.setHeader("set-cookie", "session=1");
  response.end(Buffer.concat(chunks));
}
