import { Readable } from "node:stream";
import { writeKept } from "#lib/migration/imports/write-kept";
import { answerDesk } from "../../answer";

const toBytes = (text: string) => Buffer.from(text);

/** What is kept of an archive out of sight, as a file of JSON: `?source=`. */
export function GET(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const source = new URL(request.url).searchParams.get("source") ?? "";
    const text = writeKept(newsroom, { source });
    return new Response(Readable.toWeb(Readable.from(text).map(toBytes)) as ReadableStream, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="kept-out-of-sight.json"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
}
