import { expect, test } from "vitest";
import { mediaPath } from "#lib/published/media-path";

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
