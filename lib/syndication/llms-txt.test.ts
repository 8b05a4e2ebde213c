import { expect, test } from "vitest";
import { llmsTxt } from "#lib/syndication/llms-txt";
import {
  english,
  makeArticle,
  makeWhere,
  persian,
  section,
  siteUrl,
} from "#lib/syndication/testing/example-views";

test("an edition is told in the form that llmstxt.org gives: name, summary, lists of links", () => {
  const where = makeWhere(english);
  const about = { id: "p1", name: "About [us]", path: "/pages/about" };
  const site = { ...where.site, sections: [section], pages: [about] };
  const lines = llmsTxt({ ...where, site }, [makeArticle()]).split("\n");
  expect(lines.slice(0, 3)).toEqual(["# The Paper", "", "> News of the town"]);
  expect(lines.filter((line) => line.startsWith("## "))).toHaveLength(4);
  expect(lines).toContain(
    `- [The bridge reopens](${siteUrl}/analysis/the-bridge.md): After fourteen months.`,
  );
  expect(lines).toContain(`- [Analysis](${siteUrl}/analysis)`);
  expect(lines).toContain(`- [About \\[us\\]](${siteUrl}/pages/about.md)`);
  expect(lines).toContain(`- [Sitemap](${siteUrl}/sitemap.xml)`);
});

test("an edition in which nothing stands says how it is read, in its own language", () => {
  const text = llmsTxt(makeWhere(persian), []);
  expect(text).toContain("text/markdown");
  expect(text.match(/^## /gm)).toHaveLength(1);
  expect(text).toContain(`(${siteUrl}/fa/opml.xml)`);
});
