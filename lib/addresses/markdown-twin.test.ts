import { expect, it } from "vitest";
import { markdownPath, textOfMarkdown } from "#lib/addresses/markdown-twin";

it.each(["/news/a-story", "/fa/اخبار/گزارش", "/pages/about", "/fa/pages/about", "/news/2.0"])(
  "%s has a twin in Markdown",
  (path) => {
    expect(markdownPath(path)).toBe(`${path}.md`);
    expect(textOfMarkdown(`${path}.md`)).toBe(path);
  },
);

it.each([
  ...["/", "/fa", "/news", "/fa/news", "/topics/rivers", "/fa/authors/joan", "/archive/2026"],
  ...["/news/a-story/versions", "/news/page/2", "/news/feed.xml", "/news/a-story.md", "/search"],
])("%s has none", (path) => {
  expect(markdownPath(path)).toBeNull();
  expect(textOfMarkdown(path.endsWith(".md") ? `${path}.md` : `${path}.md`)).toBeNull();
});
