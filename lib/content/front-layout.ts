import { z } from "zod";

/** The front of an edition, or of a section in it. */
export type FrontKind = "home" | "section";

/** How many places a front has above its lists: the lead, and those that stand with it. */
export const placesOn = { home: 5, section: 4 } as const satisfies Record<FrontKind, number>;

/** What stands beside the places of the home page, if editors leave it there; `outside` is what trusted sources tell. */
export const frontBlocks = ["selected", "latest", "outside"] as const;
export type FrontBlock = (typeof frontBlocks)[number];

/** What the desk calls them. */
export const blockNames: Record<FrontBlock, string> = {
  selected: "Selected",
  latest: "Latest",
  outside: "From elsewhere",
};

const pin = z.object({
  articleId: z.uuid(),
  /** The instant at which the place fills itself again, in UTC; null without an end. */
  until: z.iso.datetime().nullable(),
});
/** An article that an editor put into a place. */
export type Pin = z.output<typeof pin>;

const strip = z.object({ type: z.enum(["section", "topic"]), id: z.uuid() });
/** A row of the newest articles of a section or topic. */
export type Strip = z.output<typeof strip>;

/** More would be a list, not a front. */
export const mostStrips = 20;

export const frontLayout = z.object({
  /** The lead first; a place without a pin takes the newest article that stands nowhere above it. */
  places: z.array(pin.nullable()).max(placesOn.home),
  /** In their order. */
  blocks: z.array(z.object({ name: z.enum(frontBlocks), isShown: z.boolean() })),
  /** Null for one of each section, in the order of the navigation. */
  strips: z.array(strip).max(mostStrips).nullable(),
  /** Whether an article may stand on the page twice. */
  mayRepeat: z.boolean(),
});

/** How editors arranged a front. The front of a section has its places alone. */
export type FrontLayout = z.output<typeof frontLayout>;

/** The layout of a front as it was kept; one that nobody arranged, or that cannot be read, fills itself. */
export function readFrontLayout(kind: FrontKind, json: unknown): FrontLayout {
  const read = frontLayout.safeParse(json);
  const kept = read.success
    ? read.data
    : { places: [], blocks: [], strips: null, mayRepeat: false };
  const named = kept.blocks.map(({ name }) => name);
  const others = frontBlocks.filter((name) => !named.includes(name));
  return {
    ...kept,
    places: Array.from({ length: placesOn[kind] }, (_, index) => kept.places[index] ?? null),
    blocks: [...kept.blocks, ...others.map((name) => ({ name, isShown: true }))],
  };
}

/** The pins of a front that have not ended. */
export function pinsAt(layout: FrontLayout, now: Date): Pin[] {
  return layout.places.flatMap((place) => (place !== null && !isOver(place, now) ? place : []));
}

export function isOver({ until }: Pin, now: Date): boolean {
  return until !== null && new Date(until) <= now;
}

/** When the next pin of a front ends; null where none does. */
export function nextEnd(layout: FrontLayout, now: Date): Date | null {
  const ends = pinsAt(layout, now).flatMap(({ until }) =>
    until === null ? [] : Date.parse(until),
  );
  return ends.length === 0 ? null : new Date(Math.min(...ends));
}

type Filling = {
  layout: FrontLayout;
  now: Date;
  /** What readers can open of what is pinned. */
  live: ReadonlySet<string>;
  /** What the other places take, the first before the others. */
  newest: string[];
};

/**
 * What stands in the places of a front: what is pinned, as long as it is live and has not ended, and in all others the
 * newest articles that are not. Places for which there is no article are not there.
 */
export function fillPlaces({ layout, now, live, newest }: Filling): string[] {
  const standing = pinsAt(layout, now).filter(({ articleId }) => live.has(articleId));
  const pinned = new Set(standing.map(({ articleId }) => articleId));
  const others = newest.filter((id) => !pinned.has(id));
  return layout.places.flatMap((place) => {
    if (place !== null && standing.includes(place)) return place.articleId;
    return others.shift() ?? [];
  });
}
