import { expect, test } from "vitest";
import { privateFileHeaders, publicFileHeaders } from "#lib/addresses/file-headers";

const file = { mediaType: "application/pdf", title: "Figures" };

test.each([
  ["a file that everybody may read", publicFileHeaders, "cross-origin"],
  ["a file that no reader may see yet", privateFileHeaders, "same-origin"],
])("%s is what it says, is downloaded, and runs nowhere", (_, headersOf, policy) => {
  expect(headersOf(file)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": "attachment; filename*=UTF-8''Figures.pdf",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": policy,
    "x-content-type-options": "nosniff",
  });
});

test("what no reader may see yet is kept by nobody and packed by nobody", () => {
  expect(privateFileHeaders(file)["cache-control"]).toBe("private, no-store, no-transform");
  expect(publicFileHeaders(file)).not.toHaveProperty("cache-control");
});
