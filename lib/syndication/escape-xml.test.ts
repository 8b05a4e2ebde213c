import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { escapeXml } from "#lib/syndication/escape-xml";

/** What a conforming parser reads back from an element and from an attribute. */
function readBack(text: string) {
  const read = { element: "", attribute: "" };
  const parser = new SaxesParser();
  parser.on("text", (value) => {
    read.element += value;
  });
  parser.on("opentag", (tag) => {
    read.attribute = String(tag.attributes.a);
  });
  parser.write(`<x a="${escapeXml(text)}">${escapeXml(text)}</x>`).close();
  return read;
}

test.each([
  ["markup", `<b>"Tom" & 'Jerry'</b>`],
  ["the end of a CDATA section", "a ]]> b"],
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["Persian with a zero-width non-joiner", "می‌رود «پل»"],
  ["characters beyond the first plane", "🐟 𐎠"],
])("%s survives a parser unchanged", (_, text) => {
  expect(readBack(text)).toEqual({ element: text, attribute: text });
});

test.each([
  ["control characters", "a\u0000b\u0008c\u001fd", "abcd"],
  ["noncharacters", "a\ufffeb\uffffc", "abc"],
  ["half a surrogate pair", "a\ud800b\udc00c", "abc"],
])("%s are left out", (_, text, expected) => {
  expect(readBack(text).element).toBe(expected);
});
