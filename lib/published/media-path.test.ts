import { expect, test } from "vitest";
import { mediaPath, readMediaPath, renditionPath } from "#lib/published/media-path";

test.each([
  ["a picture", { mediaType: "image/jpeg" }, "/media/h.jpg"],
  [
    "a titled PDF",
    { mediaType: "application/pdf", title: "The Ruling" },
    "/media/h/the-ruling.pdf",
  ],
  [
    "a Word document",
    {
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      title: "Minutes",
    },
    "/media/h/minutes.docx",
  ],
  ["a table", { mediaType: "text/csv; charset=utf-8", title: "Figures" }, "/media/h/figures.csv"],
  ["a recording", { mediaType: "audio/mpeg", title: "Hearing" }, "/media/h/hearing.mp3"],
  ["an uncommon kind", { mediaType: "application/x-tar" }, "/media/h.bin"],
  ["a title without letters", { mediaType: "application/pdf", title: "…" }, "/media/h.pdf"],
])("the address of %s", (_, file, path) => {
  expect(mediaPath({ hash: "h", ...file })).toBe(path);
});

test.each([
  ["a picture", ["h.jpg"], { hash: "h.jpg", rendition: null }],
  ["a document with a name", ["h", "the-ruling.pdf"], { hash: "h", rendition: null }],
  [
    "a rendition",
    ["h", "480w.webp"],
    { hash: "h", rendition: { width: 480, mediaType: "image/webp" } },
  ],
  [
    "a lighter one",
    ["h", "480w.avif"],
    { hash: "h", rendition: { width: 480, mediaType: "image/avif" } },
  ],
  ["a form that none is made in", ["h", "480w.jpg"], { hash: "h", rendition: null }],
  ["a number that is none", ["h", "0480w.webp"], { hash: "h", rendition: null }],
  ["a number too long for a picture", ["h", "480000w.webp"], { hash: "h", rendition: null }],
  ["nothing", [], { hash: "", rendition: null }],
])("%s is asked for", (_, parts, asked) => {
  expect(readMediaPath(parts)).toEqual(asked);
});

test("a rendition is asked for where it is said to be", () => {
  const hash = "5".repeat(64);
  for (const mediaType of ["image/webp", "image/avif"]) {
    const rendition = { width: 1080, mediaType };
    const [, , ...parts] = renditionPath({ hash, ...rendition }).split("/");
    expect(readMediaPath(parts)).toEqual({ hash, rendition });
  }
});
