import { Readable } from "node:stream";

const headers = { "content-type": "application/xml; charset=utf-8" };

/** A sitemap; nothing where there is none. */
export function answerXml(text: string | null): Response {
  return text === null ? new Response(null, { status: 404 }) : new Response(text, { headers });
}

/** A sitemap that goes out while it is written. */
export function streamXml(pieces: AsyncIterable<string>): Response {
  const bytes = Readable.from(pieces, { objectMode: false });
  return new Response(Readable.toWeb(bytes) as ReadableStream, { headers });
}
