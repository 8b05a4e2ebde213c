import { expect, test } from "vitest";
import { formatMediaType } from "#lib/addresses/media-type";

test.each([
  ["application/pdf", "PDF"],
  ["text/csv; charset=utf-8", "CSV"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"],
  ["image/png", "PNG"],
  ["application/x-tar", "TAR"],
])("%s is shown as %s", (mediaType, name) => {
  expect(formatMediaType(mediaType)).toBe(name);
});
