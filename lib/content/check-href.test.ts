import { describe, expect, test } from "vitest";
import { checkHref } from "#lib/content/check-href";

describe("an address that leads to the web, a mailbox or a telephone stays as written", () => {
  test.each([
    "https://example.org",
    "http://example.org:8080/a?b=c&d=%20#e",
    "https://fa.wikipedia.org/wiki/تهران",
    "https://مثال.ایران/خبر",
    "https://[2001:db8::1]/",
    "https://example.org/@name",
    "mailto:desk@example.org?subject=Hello",
    "tel:+98-21-5555",
  ])("%s", (address) => {
    expect(checkHref(address)).toEqual({ ok: true, value: address });
  });

  test.each([
    ["  https://example.org/ \n", "https://example.org/"],
    ["HTTPS://Example.org/A", "https://Example.org/A"],
    ["https://example.org/a file.pdf", "https://example.org/a%20file.pdf"],
  ])("%j becomes %s", (written, address) => {
    expect(checkHref(written)).toEqual({ ok: true, value: address });
  });
});

describe("anything else is refused with a sentence", () => {
  test.each([
    ["javascript:alert(1)"],
    ["JaVaScRiPt:alert(1)"],
    [" javascript:alert(1)"],
    ["java\tscript:alert(1)"],
    ["java\nscript:alert(1)"],
    ["\u0001javascript:alert(1)"],
    ["javascript&#58;alert(1)"],
    ["&#x6A;avascript:alert(1)"],
    ["javascript%3Aalert(1)"],
    ["vbscript:msgbox(1)"],
    ["data:text/html,<script>alert(1)</script>"],
    ["blob:https://example.org/1"],
    ["file:///etc/passwd"],
    ["view-source:https://example.org"],
    ["//example.org/a"],
    ["\\\\example.org\\a"],
    ["https:\\\\example.org"],
    ["https:///example.org"],
    ["https:example.org"],
    ["https://"],
    ["https://user:secret@example.org"],
    ["https://user@example.org"],
    ["https://exa\u0000mple.org"],
    ["https://example.org/\ud800"],
    ["https://example.org/a\nb"],
    ["https://exa mple.org/"],
    ["https://example.org:99999/"],
    ["mailto:"],
    ["tel:"],
    ["/news/a"],
    ["#part"],
    ["example.org"],
    [""],
    [`https://example.org/${"a".repeat(5000)}`],
  ])("%j", (address) => {
    expect(checkHref(address)).toEqual({
      ok: false,
      issues: [{ path: [], message: expect.stringMatching(/^[A-Z].*\.$/) }],
    });
  });
});
