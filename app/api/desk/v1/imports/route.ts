import { z } from "zod";
import { withoutUnstorable } from "#lib/content/storable-text";
import { openImport } from "#lib/migration/imports/open-import";
import { AppError } from "#lib/platform/errors";
import { answerDesk, readJson } from "../answer";

/** The name is for people to know it by; what no text can hold is taken out. */
const name = z.string().max(1000).transform(withoutUnstorable);
const file = z.object({ name, bytes: z.int().nonnegative() });
const said = z.object({
  exported: file,
  uploads: file.optional(),
  redirects: file.optional(),
  editionId: z.string(),
  isFetching: z.boolean(),
  address: z.string().max(2000).default(""),
});

/**
 * Opens an import: `{ exported: { name, bytes }, uploads?, redirects?, editionId, isFetching, address? }` → `{ id }`. Its files come
 * afterwards, piece by piece.
 */
export function POST(request: Request): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const asked = said.safeParse(await readJson(request));
    if (!asked.success) throw new AppError("invalid", "Name the file and the edition.");
    return openImport(newsroom, asked.data);
  });
}
