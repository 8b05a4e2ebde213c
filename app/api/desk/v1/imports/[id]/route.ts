import { getImport } from "#lib/migration/imports/get-import";
import { ok } from "#lib/platform/result";
import { importSeen } from "../../../../../admin/import-seen";
import { answerDesk } from "../../answer";
import { readId } from "../../read-id";

type Context = { params: Promise<{ id: string }> };

/** How far an import is: `{ stage, isStopped, progress, sums }`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const id = await readId(params, "There is no such import.");
    return ok(importSeen(await getImport(newsroom, id)));
  });
}
