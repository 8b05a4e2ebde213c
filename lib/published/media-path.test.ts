import { expect, test } from "vitest";
import { isAddressOf, mediaPath, readMediaPath, renditionPath } from "#lib/published/media-path";

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

const hash = "5".repeat(64);
const whole = { hash, rendition: null };

test.each([
  ["a picture", [`${hash}.jpg`], { ...whole, ending: "jpg", isNamed: false }],
  ["a document with a name", [hash, "the-ruling.pdf"], { ...whole, ending: "pdf", isNamed: true }],
  [
    "a rendition",
    [hash, "480w.webp"],
    { hash, rendition: { width: 480, mediaType: "image/webp" }, ending: "webp", isNamed: false },
  ],
  [
    "a lighter one",
    [hash, "480w.avif"],
    { hash, rendition: { width: 480, mediaType: "image/avif" }, ending: "avif", isNamed: false },
  ],
  [
    "one that everything reads",
    [hash, "1248w.jpg"],
    { hash, rendition: { width: 1248, mediaType: "image/jpeg" }, ending: "jpg", isNamed: false },
  ],
  [
    "one that is cut",
    [hash, "4x3-500-33-400w.webp"],
    {
      hash,
      rendition: {
        ...{ width: 400, mediaType: "image/webp" },
        cut: { crop: "4:3", around: "500-33" },
      },
      ...{ ending: "webp", isNamed: false },
    },
  ],
  ["a form that none is made in", [hash, "480w.png"], { ...whole, ending: "png", isNamed: true }],
  [
    "a form that nothing is cut to",
    [hash, "3x1-5-5-400w.webp"],
    { ...whole, ending: "webp", isNamed: true },
  ],
  ["a number that is none", [hash, "0480w.webp"], { ...whole, ending: "webp", isNamed: true }],
])("%s is asked for", (_, parts, asked) => {
  expect(readMediaPath(parts)).toEqual(asked);
});

test.each([
  ["nothing", []],
  ["no hash", ["480w.webp"]],
  ["more than a hash", [`${hash}a.jpg`]],
  ["more than a name", [hash, "480w.webp", "x"]],
  ["a name behind an ending", [`${hash}.jpg`, "x.jpg"]],
])("%s is no address of a file", (_, parts) => {
  expect(readMediaPath(parts)).toBeNull();
});

test.each([
  ["a picture", [`${hash}.jpg`], "image/jpeg", true],
  ["a picture under another ending", [`${hash}.html`], "image/jpeg", false],
  ["a picture without one", [hash], "image/jpeg", false],
  ["a picture with a name", [hash, "0w.jpg"], "image/jpeg", false],
  ["a document", [hash, "an-earlier-title.pdf"], "application/pdf", true],
  ["a document without letters in its title", [`${hash}.pdf`], "application/pdf", true],
  ["a document as a page", [hash, "report.html"], "application/pdf", false],
])("%s has that address or not", (_, parts, mediaType, is) => {
  const asked = readMediaPath(parts);
  expect(asked && isAddressOf(asked, mediaType)).toBe(is);
});

test("a rendition is asked for where it is said to be", () => {
  for (const mediaType of ["image/webp", "image/avif", "image/jpeg"]) {
    for (const cut of [{}, { cut: { crop: "16:9", around: "0-1000" } } as const]) {
      const rendition = { width: 1080, mediaType, ...cut };
      const [, , ...parts] = renditionPath({ hash, ...rendition }).split("/");
      expect(readMediaPath(parts)).toMatchObject({ hash, rendition });
    }
  }
});
