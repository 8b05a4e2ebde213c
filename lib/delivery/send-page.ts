import type { Answer } from "#lib/delivery/capture-response";
import { type FinishedPage, finishPage } from "#lib/delivery/finish-page";
import { isMissing } from "#lib/delivery/is-missing";
import { negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import { sendPacked } from "#lib/delivery/send-finished";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/** What the origin answered, and the finished page where that is one; null where it was too large to be finished. */
export type MadePage = { mark: number; answer: Answer; page: FinishedPage | null } | null;

/** Sends a page that is kept. False, having sent nothing, where none is. */
export function sendKept(desk: DeliveryDesk, visit: Visit, target: string): boolean {
  const kept = desk.kept.find(target, wishOf(visit), desk.clock.now());
  if (kept !== undefined) sendPacked(visit, kept, "hit");
  return kept !== undefined;
}

/**
 * Asks the origin for a page and finishes it. However many ask for the same at once, it is made once: only what is
 * too large to be kept goes to each of them by itself.
 */
export async function makePage(
  desk: DeliveryDesk,
  visit: Visit,
  of: { target: string; overflow: (head: Omit<Answer, "body">) => Visit["response"] },
): Promise<MadePage> {
  const { target, overflow } = of;
  let isMine = false;
  const make = async (): Promise<MadePage> => {
    isMine = true;
    const mark = desk.kept.mark();
    const answer = await desk.renders.ask({ target, limits: desk.limits, overflow });
    if (answer === null) return null;
    const isPage = answer.status === 200 && !isMissing(answer);
    return { mark, answer, page: isPage ? finishPage(desk, visit.path, answer) : null };
  };
  const made = await desk.kept.once(target, make);
  return made === null && !isMine ? make() : made;
}

/** Sends a page that was made, and keeps what of it may be kept. */
export async function sendPage(
  desk: DeliveryDesk,
  visit: Visit,
  { target, mark, page }: { target: string; mark: number; page: FinishedPage },
): Promise<void> {
  const wish = wishOf(visit);
  const packed = await page.pack(wish, desk.kept.last(target, wish));
  if (page.until !== null) desk.kept.put(target, wish, { ...packed, mark, until: page.until });
  sendPacked(visit, packed, page.word);
}

function wishOf({ request }: Visit) {
  return negotiateEncoding(request.headers["accept-encoding"]);
}
