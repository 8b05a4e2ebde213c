import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeKeptPages, type PageFacts } from "#lib/delivery/kept-pages";
import { packBytes } from "#lib/delivery/pack-bytes";
import { makeTightening } from "#lib/delivery/tightening";
import { makeExpiries } from "#lib/platform/expiry";

const log = { info() {}, warn() {}, error() {} };
const words = Array.from({ length: 900 }, (_, index) => `<p>${(index * 7919) % 1009} stories</p>`);
const body = Buffer.from(words.join("\n"));
const facts: PageFacts = {
  headers: { "content-type": "text/html" },
  tags: ["a"],
  mark: 0,
  until: null,
  ends: null,
  state: { digest: "", modifiedAt: new Date(0) },
};

async function keep(wish: "br" | "gzip") {
  const expiries = makeExpiries();
  const kept = makeKeptPages(expiries);
  const first = await packBytes({ headers: facts.headers, body }, wish);
  kept.put("/a", facts, wish, first);
  const formNow = () => kept.find("/a")?.forms.get(wish);
  return { kept, first, expiries, formNow, tightening: makeTightening(kept, log) };
}

test("a page that readers come back to is packed more tightly, once, and is the same page", async () => {
  const { kept, first, formNow, tightening } = await keep("br");
  const sizeBefore = kept.size();
  for (let reader = 0; reader < 2; reader += 1) tightening.note("/a", first);
  expect(formNow()).toBe(first);
  tightening.note("/a", first);
  await expect.poll(() => formNow()?.bytes.length).toBeLessThan(first.bytes.length);
  const tight = formNow();
  if (tight === undefined) throw new Error("the page is kept");
  expect(brotliDecompressSync(tight.bytes).equals(body)).toBe(true);
  // Other bytes, so another tag; a page made anew with the same text keeps both.
  const etag = String(first.headers.etag).replace('-br"', '-tight-br"');
  expect(tight.headers).toEqual({ ...first.headers, etag, "content-length": tight.bytes.length });
  expect(sizeBefore - kept.size()).toBe(first.bytes.length - tight.bytes.length);
  for (let reader = 0; reader < 5; reader += 1) tightening.note("/a", tight);
  const again = await packBytes({ headers: facts.headers, body }, "br", tight);
  expect(again.bytes).toBe(tight.bytes);
  expect(again.headers.etag).toBe(etag);
  expect(formNow()).toBe(tight);
});

test("what was made anew meanwhile is left as it is", async () => {
  const { kept, first, expiries, formNow, tightening } = await keep("br");
  for (let reader = 0; reader < 3; reader += 1) tightening.note("/a", first);
  expiries.note({ hard: ["a"], soft: [] });
  const other = await packBytes({ headers: facts.headers, body: Buffer.from(`${body} new`) }, "br");
  kept.put("/a", { ...facts, mark: expiries.mark() }, "br", other);
  // The next page is begun only when the first is done.
  await expect
    .poll(() => {
      tightening.note("/a", formNow() ?? other);
      return formNow()?.bytes.length;
    })
    .toBeLessThan(other.bytes.length);
  expect(brotliDecompressSync(formNow()?.bytes ?? Buffer.alloc(0)).toString()).toBe(`${body} new`);
});

test("other encodings stay as they are", async () => {
  const { first, formNow, tightening } = await keep("gzip");
  for (let reader = 0; reader < 9; reader += 1) tightening.note("/a", first);
  expect(formNow()).toBe(first);
});
