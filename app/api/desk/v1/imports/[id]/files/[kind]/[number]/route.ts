import { addImportPiece } from "#lib/migration/imports/add-import-piece";
import { importFileKinds, pieceBytes } from "#lib/migration/imports/import-stage";
import { AppError } from "#lib/platform/errors";
import { readBytes } from "#lib/platform/read-bytes";
import { answerDesk } from "../../../../../answer";
import { readId } from "../../../../../read-id";

type Context = { params: Promise<{ id: string; kind: string; number: string }> };

/**
 * Takes a piece of a file that is handed in (`application/octet-stream`, four million bytes but for the last):
 * `export`, `uploads` or `redirects`, numbered from 0 → `{ pieces, isWhole }`.
 */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const importId = await readId(params, "There is no such import.");
    const { kind: asked, number } = await params;
    const kind = importFileKinds.find((one) => one === asked);
    if (kind === undefined || !/^\d{1,6}$/.test(number))
      throw new AppError("not_found", "There is no such file.");
    const bytes = await readBytes(request, pieceBytes);
    if (bytes === "too large") throw new AppError("invalid", "This piece is too large.");
    return addImportPiece(newsroom, { importId, kind, number: Number(number), bytes });
  });
}
