import type {
  AroundSeen,
  PlaceSeen,
  StripSeen,
  VersionSeen,
} from "#components/desk/front/front-seen";
import { isOver } from "#lib/content/front-layout";
import { localTime } from "#lib/language/local-time";
import { arrangeHomePage } from "#lib/published/home-page";
import { findSectionPage } from "#lib/published/section-page";
import type { CardView, LinkView } from "#lib/published/views";
import type { FrontRead } from "./read-front";

const problems = {
  unpublished: "Readers do not see it: it is not published.",
  withdrawn: "Readers do not see it: it was withdrawn.",
  over: "Readers do not see it: its end has passed.",
  elsewhere: "Readers do not see it: it is in another section now.",
};

/** The places of a front with what stands in each as long as nothing is changed. */
export async function placesSeen(read: FrontRead): Promise<PlaceSeen[]> {
  const { view, edition } = read;
  const above = await cardsAbove(read);
  const now = new Date();
  const cardOf = (id: string) => above.find((card) => card.id === id);
  const isPinned = (id: string) =>
    view.layout.places.some((pin) => pin?.articleId === id && !isOver(pin, now));
  const others = above.filter(({ id }) => !isPinned(id));
  return view.layout.places.map((pin): PlaceSeen => {
    const stands = pin !== null && !isOver(pin, now) && cardOf(pin.articleId) !== undefined;
    const filler = stands ? undefined : others.shift();
    if (pin === null) {
      return {
        ...{ id: filler?.id ?? null, headline: filler?.headline ?? "" },
        ...{ section: filler?.section.name ?? "", isPinned: false },
        ...{ problem: null, instead: null, until: null },
      };
    }
    const { headline = "", section = "", unread = null } = view.pinned.get(pin.articleId) ?? {};
    const why = unread ?? (isOver(pin, now) ? "over" : "elsewhere");
    const until = pin.until === null ? null : new Date(pin.until);
    return {
      ...{ id: pin.articleId, headline, section, isPinned: true },
      problem: stands ? null : problems[why],
      instead: filler?.headline ?? null,
      until: until && { at: until.toISOString(), local: localTime(until, edition.timeZone) },
    };
  });
}

/** What readers would see in the places, in their order. */
async function cardsAbove({ view, edition, sections }: FrontRead): Promise<CardView[]> {
  const { layout, section } = view;
  if (section === null) {
    const links = sections.map(({ id, name }): LinkView => ({ id, name, path: null }));
    const { value } = await arrangeHomePage({ edition, sections: links, layout });
    return [...(value.lead ? [value.lead] : []), ...value.secondaries];
  }
  const { value } = await findSectionPage(edition, section.slug, null, layout);
  return value?.cards.slice(0, layout.places.length) ?? [];
}

/** What a home page has besides its places. */
export function aroundSeen({ view, sections, topics, topicWords }: FrontRead): AroundSeen | null {
  if (view.kind === "section") return null;
  const { blocks, strips, mayRepeat } = view.layout;
  const ofSections = sections.map(({ id, name }): StripSeen => ({ type: "section", id, name }));
  const nameOf = (id: string) => ofSections.find((one) => one.id === id)?.name;
  const shown = strips?.map(({ type, id }) => ({
    ...{ type, id },
    name: (type === "section" ? nameOf(id) : view.topics.get(id)) ?? "Gone from this edition",
  }));
  const taken = new Set((shown ?? ofSections).map(({ id }) => id));
  const ofTopics = topics.map(({ id, label: name }): StripSeen => ({ type: "topic", id, name }));
  return {
    ...{ blocks, mayRepeat, topicWords },
    strips: shown ?? ofSections,
    isAutomatic: strips === null,
    others: [...ofTopics, ...ofSections].filter(({ id }) => !taken.has(id)),
  };
}

export function versionsSeen({ versions }: FrontRead): VersionSeen[] {
  return versions.map(({ at, madeBy: by, ...version }) => ({
    ...version,
    ...{ at: at.toISOString(), by },
  }));
}
