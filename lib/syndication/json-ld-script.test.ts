import { expect, test } from "vitest";
import { jsonLdScript } from "#lib/syndication/json-ld-script";

test.each([
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["the start of a comment", "<!-- <script>"],
  ["line separators", "one\u2028two\u2029three"],
  ["quotes, entities and Persian", `"&amp;" «می‌رود»`],
])("%s cannot leave the script and reads back unchanged", (_, headline) => {
  const text = jsonLdScript({ "@context": "https://schema.org", "@type": "NewsArticle", headline });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toMatchObject({ headline });
});
