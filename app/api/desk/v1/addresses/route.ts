import { Readable } from "node:stream";
import { exportAddresses } from "#lib/desk/addresses/export-addresses";
import { answerDesk } from "../answer";
import { readQuestion } from "./read-question";

/** The addresses that the list shows, as comma-separated values: `?text=&answer=&origin=`. */
export function GET(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const lines = exportAddresses(newsroom, readQuestion(new URL(request.url).searchParams));
    return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="addresses.csv"',
        "cache-control": "private, no-store",
      },
    });
  });
}
