import { addAbortSignal, Readable } from "node:stream";
import { askedPart, type Part } from "#lib/platform/asked-part";
import { lengthHeader } from "#lib/platform/length-header";
import { fileSize, openFile, openPart } from "#lib/platform/storage";

type Headers = Record<string, string>;

/**
 * The bytes under a hash with what is said of them, or the part of them that is asked for (206), as viewers of documents do
 * and whoever goes on with a download; 416 for a part that lies behind the end. Null when they are not here. Nothing is opened
 * for who asks for the headers alone (HEAD), and what is open is let go when who asked is gone.
 */
export async function sendFile(
  request: Request,
  hash: string,
  headers: Headers,
): Promise<Response | null> {
  const said = { ...headers, "accept-ranges": "bytes" };
  if (request.method === "HEAD") return sendLength(hash, said);
  const range = request.headers.get("range");
  if (range === null) return sendWhole(request, hash, said);
  const bytes = await fileSize(hash);
  if (bytes === null) return null;
  const ifRange = request.headers.get("if-range") ?? undefined;
  const part = askedPart({ range, "if-range": ifRange }, headers, bytes);
  if (part === null) return sendWhole(request, hash, said);
  return part === "behind" ? refuse(bytes) : sendPart(request, { hash, part, bytes }, said);
}

async function sendLength(hash: string, headers: Headers): Promise<Response | null> {
  const bytes = await fileSize(hash);
  return bytes === null
    ? null
    : new Response(null, { headers: { ...headers, [lengthHeader]: `${bytes}` } });
}

async function sendWhole(
  request: Request,
  hash: string,
  headers: Headers,
): Promise<Response | null> {
  const opened = await openFile(hash);
  if (opened === null) return null;
  const said = { ...headers, [lengthHeader]: `${opened.bytes}` };
  return new Response(bodyFor(request, opened.stream), { headers: said });
}

async function sendPart(
  request: Request,
  { hash, part, bytes }: { hash: string; part: Part; bytes: number },
  headers: Headers,
): Promise<Response> {
  const { first, last } = part;
  const said = {
    ...headers,
    "content-range": `bytes ${first}-${last}/${bytes}`,
    [lengthHeader]: `${last - first + 1}`,
  };
  return new Response(bodyFor(request, await openPart(hash, part)), { status: 206, headers: said });
}

function refuse(bytes: number): Response {
  const headers = { "content-range": `bytes */${bytes}`, "cache-control": "no-store" };
  return new Response(null, { status: 416, headers });
}

/** Next reads no body for who is gone already, and would leave the file open, or the line to the bucket. */
function bodyFor({ signal }: Request, stream: Readable): ReadableStream {
  const body = Readable.toWeb(stream) as ReadableStream;
  addAbortSignal(signal, stream);
  return body;
}
