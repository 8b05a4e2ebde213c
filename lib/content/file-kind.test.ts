import { expect, test } from "vitest";
import { fileKindOf } from "#lib/content/file-kind";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ["\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"],
  ["GIF89a\0\0", "image/gif"],
  ["RIFF\n\0\r\nWEBPVP8 ", "image/webp"],
  ["\0\0\0\x20ftypavif\0\0\0\0mif1avifmiaf", "image/avif"],
  ["\0\0\0\x1cftypmif1\0\0\0\0mif1avif", "image/avif"],
  ["%PDF-1.7\n", "application/pdf"],
])("%j is %s by its first bytes", (text, mediaType) => {
  expect(fileKindOf(bytes(text))).toEqual({ taken: mediaType });
});

test.each([
  ["nothing", "", /is empty/],
  ["a drawing", '<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="…">', /SVG .* scripts/],
  ["a drawing without a prologue", "<SVG onload=alert(1)>", /SVG/],
  ["a picture of a phone", "\0\0\0\x24ftypheic\0\0\0\0mif1heic", /HEIC/],
  ["a scan", "II*\0\x08\0\0\0", /TIFF/],
  ["a page", "<!doctype html><script>", /JPEG, PNG, WebP, GIF, AVIF or PDF/],
  ["a film", "\0\0\0\x20ftypisom\0\0\x02\0isomiso2", /JPEG, PNG/],
  ["a PDF behind other things", "junk %PDF-1.7", /JPEG, PNG/],
  ["a program", "MZ\x90\0", /JPEG, PNG/],
])("%s is refused, with what to do", (_, text, sentence) => {
  const kind = fileKindOf(bytes(text));
  expect("refused" in kind ? kind.refused : kind.taken).toMatch(sentence);
});
