import { Readable } from "node:stream";
import { listChoices } from "#lib/desk/list-choices";
import { getImport } from "#lib/migration/imports/get-import";
import { nameOfReport } from "#lib/migration/imports/name-of-report";
import { writeReport } from "#lib/migration/imports/write-report";
import { htmlReport } from "#lib/migration/proof/html-report";
import { jsonReport } from "#lib/migration/proof/json-report";
import { AppError } from "#lib/platform/errors";
import { answerDesk } from "../../../../answer";
import { readId } from "../../../../read-id";

type Context = { params: Promise<{ id: string; form: string }> };

const toBytes = (text: string) => Buffer.from(text);

const forms = {
  json: { form: jsonReport, type: "application/json" },
  html: { form: htmlReport, type: "text/html" },
};

/** The report of an import as a file, `json` or `html`, with every item. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const importId = await readId(params, "There is no such import.");
    const { form: asked } = await params;
    if (asked !== "json" && asked !== "html")
      throw new AppError("not_found", "There is no report of this form.");
    const { form, type } = forms[asked];
    const { editions } = await listChoices(newsroom);
    const timeZone = editions.find(({ isDefault }) => isDefault)?.timeZone ?? "UTC";
    const name = nameOfReport(await getImport(newsroom, importId), timeZone);
    const text = await writeReport(newsroom, { importId, form });
    return new Response(Readable.toWeb(Readable.from(text).map(toBytes)) as ReadableStream, {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": `attachment; filename="${name}.${asked}"`,
        "cache-control": "private, no-store",
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        "x-content-type-options": "nosniff",
      },
    });
  });
}
