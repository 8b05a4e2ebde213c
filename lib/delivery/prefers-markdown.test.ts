import { expect, it } from "vitest";
import { prefersMarkdown } from "#lib/delivery/prefers-markdown";

it.each([
  [undefined, false],
  ["*/*", false],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false],
  ["text/markdown", true],
  ["text/markdown, text/html;q=0.9, */*;q=0.1", true],
  ["text/html, text/markdown;q=0.9", false],
  ["text/markdown;q=0, */*", false],
  ["Text/Markdown;q=0.5", true],
  ["text/x-markdown", false],
])("of Accept %s: Markdown goes before HTML is %s", (accept, answer) => {
  expect(prefersMarkdown(accept)).toBe(answer);
});
