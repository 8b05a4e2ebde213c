import type { z } from "zod";
import type { frontSchema } from "#lib/api/schemas/front-schema";
import { summaryAnswer } from "#lib/api/shapes/article-answer";
import { type Place, pageIn, timeIn, urlIn } from "#lib/api/shapes/place";
import { pathOf } from "#lib/published/paths";
import type { CardView, HomePageView, SectionPageView } from "#lib/published/views";

type Front = z.input<typeof frontSchema>;

const summaries = (place: Place, cards: CardView[]) =>
  cards.map((card) => summaryAnswer(place, card));

/** The home page of an edition; blocks that its editors hid are empty. */
export function homeAnswer(place: Place, home: HomePageView): Front {
  const { lead, secondaries, strips, blocks, outside } = home;
  const shown = <One>(name: (typeof blocks)[number], all: One[]) =>
    blocks.includes(name) ? all : [];
  return {
    ...{ edition: place.edition.code, section: null },
    url: urlIn(place, pathOf.home(place.edition)),
    lead: lead && summaryAnswer(place, lead),
    secondaries: summaries(place, secondaries),
    strips: strips.map(({ type, link, cards }) => ({
      ...{ type, id: link.id, name: link.name, url: pageIn(place, link.path) },
      articles: summaries(place, cards),
    })),
    selected: summaries(place, shown("selected", home.selected)),
    latest: summaries(place, shown("latest", home.latest)),
    outside: shown("outside", outside).map(({ id, title, source, href, publishedAt }) => ({
      ...{ id, title, source, url: urlIn(place, href) },
      publishedAt: timeIn(place, publishedAt),
    })),
  };
}

/** The front of a section: what stands first leads. */
export function sectionFrontAnswer(place: Place, { section, path, cards }: SectionPageView): Front {
  const [lead = null, ...others] = cards;
  return {
    ...{ edition: place.edition.code, section: section.id, url: urlIn(place, path) },
    lead: lead && summaryAnswer(place, lead),
    secondaries: summaries(place, others),
    ...{ strips: [], selected: [], latest: [], outside: [] },
  };
}
