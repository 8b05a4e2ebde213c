import type { OutgoingHttpHeaders } from "node:http";
import { lastModifiedOf, stateOfBody } from "#lib/delivery/body-state";
import { decompress } from "#lib/delivery/compress";
import { datePage } from "#lib/delivery/date-page";
import type { KeptBytes, KeptPage } from "#lib/delivery/kept-pages";
import { refreshPage } from "#lib/delivery/make-page";
import { type ContentEncoding, negotiateEncoding } from "#lib/delivery/negotiate-encoding";
import { packBytes } from "#lib/delivery/pack-bytes";
import { sendPacked } from "#lib/delivery/send-finished";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Sends a page that is kept, and has it made anew behind its reader where something on it has changed. False, having
 * sent nothing, where none is.
 */
export async function sendKept(
  desk: DeliveryDesk,
  visit: Visit,
  target: string,
  more: OutgoingHttpHeaders = {},
): Promise<boolean> {
  const kept = desk.kept.find(target);
  if (kept === undefined) return false;
  const now = desk.clock.now();
  if (kept.ends !== null && now >= kept.ends) {
    desk.kept.forget(target);
    return false;
  }
  if (kept.isStale && desk.kept.beginRefresh(target, now)) refreshPage(desk, visit.path, target);
  const wish = negotiateEncoding(visit.request.headers["accept-encoding"]);
  const isRight = kept.until === null || now < kept.until;
  const form = isRight ? kept.forms.get(wish) : undefined;
  sendPacked(visit, form ?? (await formAnew(desk, { target, wish, kept })), "hit", more);
  if (form !== undefined) desk.tightening.note(target, form);
  return true;
}

/** A kept page packed for another reader, or dated for another day: nothing has to be made for that. */
function formAnew(
  desk: DeliveryDesk,
  of: { target: string; wish: ContentEncoding; kept: KeptPage },
): Promise<KeptBytes> {
  const { target, wish, kept } = of;
  const pack = async (): Promise<KeptBytes> => {
    const { html, until } = await datedToday(desk, kept);
    const { headers, tags, mark, ends } = kept;
    const now = desk.clock.now();
    const state = stateOfBody(html, kept.state, now);
    const said = { ...headers, ...lastModifiedOf(state, now) };
    const packed = await packBytes({ headers: said, body: html }, wish);
    desk.kept.put(target, { headers, tags, mark, until, ends, state }, wish, packed);
    return packed;
  };
  return desk.kept.once(
    `${wish} ${kept.mark} ${kept.until?.getTime()} ${target}`,
    pack,
    async (packed) => packed,
  );
}

async function datedToday(
  desk: DeliveryDesk,
  { forms, until }: KeptPage,
): Promise<{ html: Buffer; until: Date | null }> {
  const [form] = forms.values();
  if (form === undefined) throw new Error("a page was kept without its bytes");
  const encoding = (form.headers["content-encoding"] ?? "identity") as ContentEncoding;
  const body = await decompress(encoding, form.bytes);
  if (until === null) return { html: body, until };
  const dated = datePage(body.toString("utf8"), desk.clock.now());
  return { html: Buffer.from(dated.html), until: dated.until };
}
