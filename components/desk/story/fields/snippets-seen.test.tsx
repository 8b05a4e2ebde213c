import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SearchResultSeen } from "#components/desk/story/fields/search-result-seen";
import { ShareCardSeen } from "#components/desk/story/fields/share-card-seen";
import { WrittenText } from "#components/desk/story/written-text";
import { emptyStoryContent } from "#lib/content/story-content";
import { english, persian } from "#lib/syndication/testing/example-views";

const { document, ...empty } = emptyStoryContent();
const long = "The bridge reopens after fourteen months, and nobody knows yet who will pay for it";

const result = (content: Partial<typeof empty>, edition = english) =>
  renderToStaticMarkup(
    <WrittenText value={document}>
      <SearchResultSeen
        {...{ ...empty, ...content, edition }}
        address="paper.example/news/the-bridge"
      />
    </WrittenText>,
  );

const lead = { mediaId: "0198a000-0000-7000-8000-000000000009" };
const picture = { title: "", alt: "", decorative: true, caption: "", url: "/lead" };
const card = (content: Partial<typeof empty>, edition = english, isPage = false) =>
  renderToStaticMarkup(
    <WrittenText value={document}>
      <ShareCardSeen
        {...{ content: { ...empty, ...content }, edition, isPage }}
        section="News"
        media={{ [lead.mediaId]: picture }}
        host="paper.example"
      />
    </WrittenText>,
  );

test("a search result is seen as it is cut, and how long it is", () => {
  const seen = result({ headline: long, standfirst: "After fourteen months." });
  expect(seen).toContain("The bridge reopens after fourteen months, and nobody knows…<");
  expect(seen).toContain(
    `name: ${long.length + " · The Paper".length} characters. Search engines usually cut it after 60.`,
  );
  expect(seen).toContain("Description: 22 of 155 characters.");
});

test("what nobody is to find has no length", () => {
  const seo = { ...empty.seo, noindex: true };
  expect(result({ headline: "Closed", seo })).not.toContain("characters");
});

test("words stand in the direction of their edition", () => {
  for (const seen of [result({ headline: "پل" }, persian), card({ headline: "پل" }, persian)]) {
    expect(seen).toContain('dir="rtl" lang="fa"');
  }
});

test("the card of a shared link shows what is drawn on its picture", () => {
  const seen = card({ headline: long, kind: "opinion", lead });
  for (const part of ["Opinion", "News", long, "The Paper", 'src="/lead"']) {
    expect(seen).toContain(part);
  }
  expect(seen).toContain(`Title: ${long.length} characters. Cards cut it after 70.`);
  expect(card({ headline: "Short" })).toContain("Title: 5 of 70 characters.");
});

test("no picture is drawn of a Page", () => {
  expect(card({ headline: "About" }, english, true)).not.toContain("<img");
});
