import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageHead } from "#components/site/frame/page-head";
import type { HeadView } from "#lib/published/head-view";

const bare: HeadView = {
  title: "The bridge <reopens>",
  description: null,
  canonical: null,
  robots: "noindex",
  alternates: [],
  feeds: [],
  social: null,
};

const whole: HeadView = {
  ...bare,
  description: "After fourteen months.",
  canonical: "https://paper.example/analysis/the-bridge",
  robots: "max-image-preview:large",
  alternates: [
    { hreflang: "en", href: "https://paper.example/analysis/the-bridge" },
    { hreflang: "x-default", href: "https://paper.example/analysis/the-bridge" },
  ],
  feeds: [
    { title: "The Paper", href: "https://paper.example/feed.xml", type: "application/rss+xml" },
  ],
  social: {
    type: "article",
    title: "The bridge reopens",
    description: "After fourteen months.",
    url: "https://paper.example/analysis/the-bridge",
    siteName: "The Paper",
    locale: "en_GB",
    image: {
      url: "https://paper.example/media/m1.jpg",
      width: 1600,
      height: 900,
      alt: "A bridge.",
    },
    card: { title: "The bridge reopens", description: "After fourteen…" },
    article: {
      publishedTime: "2026-07-01T09:00:00+01:00",
      modifiedTime: null,
      section: "Analysis",
      authors: ["https://paper.example/authors/wenn"],
      tags: ["Bridges", "Rivers"],
    },
  },
};

test("a page with nothing to tell has a title and what robots may do", () => {
  expect(renderToStaticMarkup(<PageHead head={bare} />)).toBe(
    '<title>The bridge &lt;reopens&gt;</title><meta name="robots" content="noindex"/>',
  );
});

test.each([
  '<meta name="description" content="After fourteen months."/>',
  '<link rel="canonical" href="https://paper.example/analysis/the-bridge"/>',
  '<link rel="alternate" hrefLang="x-default" href="https://paper.example/analysis/the-bridge"/>',
  '<link rel="alternate" type="application/rss+xml" title="The Paper" href="https://paper.example/feed.xml"/>',
  '<meta property="og:type" content="article"/>',
  '<meta property="og:locale" content="en_GB"/>',
  '<meta property="og:image:alt" content="A bridge."/>',
  '<meta property="article:published_time" content="2026-07-01T09:00:00+01:00"/>',
  '<meta property="article:tag" content="Bridges"/><meta property="article:tag" content="Rivers"/>',
  '<meta name="twitter:card" content="summary_large_image"/>',
  '<meta name="twitter:description" content="After fourteen…"/>',
  '<meta name="twitter:image:alt" content="A bridge."/>',
])("an article's head says %s", (element) => {
  expect(renderToStaticMarkup(<PageHead head={whole} />)).toContain(element);
});

test("what fits on a card is not said twice", () => {
  expect(renderToStaticMarkup(<PageHead head={whole} />)).not.toContain("twitter:title");
});

test("an article never changed has no time of change", () => {
  expect(renderToStaticMarkup(<PageHead head={whole} />)).not.toContain("modified_time");
});
