import type { Writable } from "node:stream";
import type { Answer } from "#lib/delivery/capture-response";
import { type FinishedPage, finishPage } from "#lib/delivery/finish-page";
import { isMissing } from "#lib/delivery/is-missing";
import type { KeptBytes } from "#lib/delivery/kept-pages";
import { type ContentEncoding, negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import type { CacheWord } from "#lib/delivery/public-headers";
import type { Rendered } from "#lib/delivery/renders";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";
import { messageOf } from "#lib/platform/errors";

/** What the origin answered, and the finished page where that is one. */
type Made = { answer: Answer; page: FinishedPage | null };

/** The same for one reader: the page in the encoding that they like best. */
export type MadePage = {
  answer: Answer;
  page: { packed: KeptBytes; word: CacheWord } | null;
};

/**
 * Asks the origin for a page, finishes it, and keeps what of it may be kept. However many ask for the same at once, it
 * is made once: only what is too large to be kept goes to each of them by itself. Null where that went out already.
 */
export async function makePage(
  desk: DeliveryDesk,
  visit: Visit,
  of: { target: string; overflow: (head: Omit<Answer, "body">) => Writable },
): Promise<MadePage | null> {
  const { target, overflow } = of;
  const wish = negotiateEncoding(visit.request.headers["accept-encoding"]);
  let isMine = false;
  const make = async () => {
    isMine = true;
    const question = { target, limits: desk.limits, overflow };
    return finish(desk, { path: visit.path, target }, await desk.renders.ask(question, "reader"));
  };
  const pack = (made: Made | null) => packMade(desk, { target, wish, made });
  // Kept before it counts as made: nobody comes between the two and has it made once more.
  const made = await desk.kept.once(target, make, pack);
  return made === null && !isMine ? pack(await make()) : made;
}

/**
 * Makes a page anew in each of its forms, when no reader waits for another one; what is no page any more is kept no
 * longer, and what cannot be made stays as it is. Never throws.
 */
export function refreshPage(desk: DeliveryDesk, path: string, target: string): void {
  const make = async () => {
    const rendered = await desk.renders.ask({ target, limits: desk.limits }, "behind");
    const made = await finish(desk, { path, target }, rendered);
    if (made !== null && made.answer.status >= 500)
      throw new Error(`it answered ${made.answer.status}`);
    if (made?.page?.facts == null) return desk.kept.forget(target);
    for (const wish of [...(desk.kept.find(target)?.forms.keys() ?? [])])
      await packMade(desk, { target, wish, made });
  };
  make().catch((error: unknown) => {
    desk.kept.putOffRefresh(target, desk.clock.now());
    desk.log.warn("A page could not be made anew", { path, reason: messageOf(error) });
  });
}

async function finish(
  desk: DeliveryDesk,
  of: { path: string; target: string },
  answer: Rendered | null,
): Promise<Made | null> {
  if (answer === null) return null;
  const isPage = answer.status === 200 && !isMissing(answer);
  return { answer, page: isPage ? await finishPage(desk, of, answer) : null };
}

async function packMade(
  desk: DeliveryDesk,
  of: { target: string; wish: ContentEncoding; made: Made | null },
): Promise<MadePage | null> {
  const { target, wish, made } = of;
  if (made === null || made.page === null) return made && { ...made, page: null };
  const { answer, page } = made;
  const packed = await page.pack(wish, desk.kept.last(target, wish));
  if (page.facts === null) return { answer, page: { packed, word: "pass" } };
  desk.kept.put(target, page.facts, wish, packed);
  return { answer, page: { packed, word: "miss" } };
}
