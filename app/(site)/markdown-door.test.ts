import { expect, test } from "vitest";
import { english, makeWhere } from "#lib/syndication/testing/example-views";
import { answerMarkdown } from "./markdown-door";

test("a text names its page as the one to list, in letters that a header may hold", async () => {
  const where = makeWhere(english);
  const answer = (canonicalUrl: string | null) =>
    answerMarkdown(where, { path: "/fa/پل", canonicalUrl, write: () => "# پل\n" });
  expect(answer(null).headers.get("link")).toBe(
    '<https://paper.example/fa/%D9%BE%D9%84>; rel="canonical"',
  );
  const first = answer("https://first.example/پل");
  expect(first.headers.get("link")).toBe('<https://first.example/%D9%BE%D9%84>; rel="canonical"');
  expect(await first.text()).toBe("# پل\n");
  expect(answerMarkdown(where, null).status).toBe(404);
});
