import { expect, test } from "vitest";
import { documentOf, paragraph, storyId } from "#lib/content/testing/every-node";
import { contentMarkdown } from "#lib/syndication/content-markdown";
import { makeArticle, siteUrl } from "#lib/syndication/testing/example-views";

const context = { storyPaths: { [storyId]: "/news/پل" }, images: {} };

test("addresses are absolute, lifted lines are left out and documents stand below", () => {
  const article = makeArticle({
    document: documentOf(
      {
        type: "paragraph",
        content: [
          { type: "text", text: "As we told", marks: [{ type: "link", attrs: { storyId } }] },
        ],
      },
      { type: "pullQuote", attrs: { text: "Told twice" } },
    ),
    attachments: [
      {
        title: "The [whole] report",
        href: "/media/abc/report.pdf",
        mediaType: "application/pdf",
        bytes: 1_200_000,
      },
    ],
  });
  expect(contentMarkdown(siteUrl, { article, context })).toBe(
    [
      "[As we told](https://paper.example/news/%D9%BE%D9%84)",
      "",
      "## Documents",
      "",
      "- [The \\[whole\\] report](https://paper.example/media/abc/report.pdf) (PDF, 1.2 MB)",
    ].join("\n"),
  );
});

test("an article without documents is its text alone", () => {
  const article = makeArticle({ document: documentOf(paragraph("1. Not a list")) });
  expect(contentMarkdown(siteUrl, { article, context })).toBe("1\\. Not a list");
});
