import type { Answer } from "#lib/delivery/capture-response";
import { type FinishedPage, finishPage } from "#lib/delivery/finish-page";
import { isMissing } from "#lib/delivery/is-missing";
import type { KeptBytes } from "#lib/delivery/kept-pages";
import { negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import { sendPacked } from "#lib/delivery/send-finished";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/** What the origin answered, and the finished page where that is one. */
type Made = { mark: number; answer: Answer; page: FinishedPage | null };

/** The same for one reader: the page in the encoding that they like best. */
export type MadePage = {
  answer: Answer;
  page: { packed: KeptBytes; word: FinishedPage["word"] } | null;
};

/** Sends a page that is kept. False, having sent nothing, where none is. */
export function sendKept(desk: DeliveryDesk, visit: Visit, target: string): boolean {
  const kept = desk.kept.find(target, wishOf(visit), desk.clock.now());
  if (kept !== undefined) sendPacked(visit, kept, "hit");
  return kept !== undefined;
}

/**
 * Asks the origin for a page, finishes it, and keeps what of it may be kept. However many ask for the same at once, it
 * is made once: only what is too large to be kept goes to each of them by itself. Null where that went out already.
 */
export async function makePage(
  desk: DeliveryDesk,
  visit: Visit,
  of: { target: string; overflow: (head: Omit<Answer, "body">) => Visit["response"] },
): Promise<MadePage | null> {
  const { target, overflow } = of;
  const wish = wishOf(visit);
  let isMine = false;
  const make = async (): Promise<Made | null> => {
    isMine = true;
    const mark = desk.kept.mark();
    const answer = await desk.renders.ask({ target, limits: desk.limits, overflow });
    if (answer === null) return null;
    const isPage = answer.status === 200 && !isMissing(answer);
    return { mark, answer, page: isPage ? await finishPage(desk, visit.path, answer) : null };
  };
  const pack = async (made: Made | null): Promise<MadePage | null> => {
    if (made === null || made.page === null) return made && { ...made, page: null };
    const { answer, page, mark } = made;
    const packed = await page.pack(wish, desk.kept.last(target, wish));
    if (page.until !== null) desk.kept.put(target, wish, { ...packed, mark, until: page.until });
    return { answer, page: { packed, word: page.word } };
  };
  // Kept before it counts as made: nobody comes between the two and has it made once more.
  const made = await desk.kept.once(target, make, pack);
  return made === null && !isMine ? pack(await make()) : made;
}

function wishOf({ request }: Visit) {
  return negotiateEncoding(request.headers["accept-encoding"]);
}
