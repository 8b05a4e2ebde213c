import { expect, test } from "vitest";
import { asDownload } from "#lib/published/as-download";

test("a document is downloaded, a picture is shown", () => {
  expect(asDownload("application/pdf")).toEqual({ "content-disposition": "attachment" });
  expect(asDownload("image/webp")).toEqual({});
});
