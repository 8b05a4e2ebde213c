import { exportSources } from "#lib/intake/export-sources";
import { answerDesk } from "../answer";

/** What is followed for an edition, as a list for feed readers (OPML): `?edition=`. */
export function GET(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const editionId = new URL(request.url).searchParams.get("edition") ?? "";
    return new Response(await exportSources(newsroom, { editionId }), {
      headers: {
        "content-type": "text/x-opml; charset=utf-8",
        "content-disposition": 'attachment; filename="source-feeds.opml"',
        "cache-control": "private, no-store",
      },
    });
  });
}
