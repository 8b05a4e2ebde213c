import { compressTightly, decompress } from "#lib/delivery/compress";
import { tightTag } from "#lib/delivery/entity-tag";
import type { KeptBytes, KeptPages } from "#lib/delivery/kept-pages";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";

/** So many readers of a page wait a little longer for it, so that all others wait less. */
const enough = 3;

export type Tightening = {
  /** Somebody came back to a page that is kept, and got these bytes. Never throws. */
  note(target: string, form: KeptBytes): void;
};

/**
 * Packs pages that readers come back to once more and as tightly as it goes, a twelfth smaller than in the time that a
 * first reader has: one after the other, and behind those who read. Other bytes have another tag (RFC 9110 §8.8.1).
 */
export function makeTightening(kept: KeptPages, log: Log): Tightening {
  const readers = new WeakMap<Buffer, number>();
  const tight = new WeakSet<Buffer>();
  let isAtWork = false;

  async function tighten(target: string, form: KeptBytes): Promise<void> {
    const bytes = await compressTightly(await decompress("br", form.bytes));
    tight.add(form.bytes).add(bytes);
    const page = kept.find(target);
    // Made anew meanwhile, it has other readers to wait for.
    if (page?.forms.get("br") !== form || bytes.length >= form.bytes.length) return;
    const etag = tightTag(String(form.headers.etag));
    const headers = { ...form.headers, etag, "content-length": bytes.length };
    kept.put(target, page, "br", { headers, bytes });
  }

  return {
    note(target, form) {
      const { bytes, headers } = form;
      if (headers["content-encoding"] !== "br" || tight.has(bytes)) return;
      const count = (readers.get(bytes) ?? 0) + 1;
      readers.set(bytes, count);
      if (count < enough || isAtWork) return;
      isAtWork = true;
      tighten(target, form)
        .catch((error: unknown) => {
          tight.add(bytes);
          log.warn("A page could not be packed more tightly", { target, reason: messageOf(error) });
        })
        .finally(() => {
          isAtWork = false;
        });
    },
  };
}
