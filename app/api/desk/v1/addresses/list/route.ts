import { addAddressList } from "#lib/desk/addresses/add-address-list";
import { checkAddressList } from "#lib/desk/addresses/check-address-list";
import { AppError } from "#lib/platform/errors";
import { fail } from "#lib/platform/result";
import { answerDesk } from "../../answer";
import { readLimited } from "../../media/read-limited";

/** The largest file, in bytes, and how the sentence says it. */
const most = 5_000_000;
const tooLarge = "This file is larger than 5 MB. Split it in two.";

/** What would become of each line of a list (`multipart/form-data`: `file`). */
export function POST(request: Request): Promise<Response> {
  return work(request, checkAddressList);
}

/** Adds the lines of a list that can be added. */
export function PUT(request: Request): Promise<Response> {
  return work(request, addAddressList);
}

function work(request: Request, verb: typeof addAddressList): Promise<Response> {
  return answerDesk(request, async ({ newsroom }) => {
    const form = await readLimited(request, most);
    const file = form === "too large" ? null : form.get("file");
    if (form === "too large" || (file instanceof Blob && file.size > most)) {
      return fail({ path: ["file"], message: tooLarge });
    }
    if (!(file instanceof Blob)) throw new AppError("invalid", "No file came. Choose it again.");
    return verb(newsroom, { bytes: new Uint8Array(await file.arrayBuffer()) });
  });
}
