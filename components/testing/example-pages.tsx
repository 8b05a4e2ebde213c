import type { EditionView } from "#lib/language/edition";
import type {
  CardView,
  HomePageView,
  ImageView,
  ListPageView,
  SiteView,
} from "#lib/published/views";
import { english, makeArticle, persian, section } from "#lib/syndication/testing/example-views";

/** Published data for the tests of pictures. */
export function makeCard(id: string, changes: Partial<CardView> = {}): CardView {
  return { ...makeArticle(), id, path: `/analysis/${id}`, headline: `Story ${id}`, ...changes };
}

export function makeImage(changes: Partial<ImageView> = {}): ImageView {
  const { image } = makeArticle();
  if (image === null) throw new Error("The example article has a picture.");
  return { ...image, ...changes };
}

export function makeSite(edition: EditionView, changes: Partial<SiteView> = {}): SiteView {
  return {
    edition,
    editions: [english, persian],
    sections: [section],
    pages: [{ id: "p1", name: "About", path: "/pages/about" }],
    logo: null,
    footer: { text: "", links: [] },
    breaking: null,
    policies: [],
    feedSummary: false,
    ...changes,
  };
}

export const emptyHome: HomePageView = {
  lead: null,
  secondaries: [],
  strips: [],
  selected: [],
  latest: [],
  blocks: ["selected", "latest", "outside"],
  outside: [],
};

export function makeList(changes: Partial<ListPageView> = {}): ListPageView {
  return {
    title: "Analysis",
    description: "A longer look.",
    path: "/analysis",
    feedPath: "/analysis/feed.xml",
    number: null,
    cards: [makeCard("a"), makeCard("b", { image: null, standfirst: null, bylines: [] })],
    newerPath: null,
    olderPath: null,
    ...changes,
  };
}
