import { Readable } from "node:stream";
import { lengthHeader } from "#lib/language/length-header";
import { askedPart, type Part } from "#lib/platform/asked-part";
import { fileSize, openFile, openPart } from "#lib/platform/storage";

type Headers = Record<string, string>;

/**
 * The bytes under a hash with what is said of them, or the part of them that is asked for (206), as viewers of documents do
 * and whoever goes on with a download; 416 for a part that lies behind the end. Null when they are not here.
 */
export async function sendFile(
  request: Request,
  hash: string,
  headers: Headers,
): Promise<Response | null> {
  const said = { ...headers, "accept-ranges": "bytes" };
  const range = request.method === "GET" ? request.headers.get("range") : null;
  if (range === null) return sendWhole(hash, said);
  const bytes = await fileSize(hash);
  if (bytes === null) return null;
  const ifRange = request.headers.get("if-range") ?? undefined;
  const part = askedPart({ range, "if-range": ifRange }, headers, bytes);
  if (part === null) return sendWhole(hash, said);
  return part === "behind" ? refuse(bytes) : sendPart({ hash, part, bytes }, said);
}

async function sendWhole(hash: string, headers: Headers): Promise<Response | null> {
  const opened = await openFile(hash);
  return opened && answer(200, opened.stream, { ...headers, [lengthHeader]: `${opened.bytes}` });
}

async function sendPart(
  { hash, part, bytes }: { hash: string; part: Part; bytes: number },
  headers: Headers,
): Promise<Response> {
  const { first, last } = part;
  return answer(206, await openPart(hash, part), {
    ...headers,
    "content-range": `bytes ${first}-${last}/${bytes}`,
    [lengthHeader]: `${last - first + 1}`,
  });
}

function refuse(bytes: number): Response {
  const headers = { "content-range": `bytes */${bytes}`, "cache-control": "no-store" };
  return new Response(null, { status: 416, headers });
}

function answer(status: number, stream: Readable, headers: Headers): Response {
  return new Response(Readable.toWeb(stream) as ReadableStream, { status, headers });
}
