import {
  type FrontBlock,
  type FrontLayout,
  fillPlaces,
  type Strip,
} from "#lib/content/front-layout";
import type { HomeRow } from "#lib/published/home-rows";

export const stripLength = 4;
export const latestLength = 6;

type Given = {
  layout: FrontLayout;
  now: Date;
  blocks: FrontBlock[];
  strips: Strip[];
  rows: HomeRow[];
  /** What editors selected. */
  selected: string[];
};

/** Which articles stand where on a front page, by their ids. */
export type Distributed = {
  above: string[];
  selected: string[];
  latest: string[];
  strips: { strip: Strip; ids: string[] }[];
};

/** Gives every article the first place that it can have: above, under Selected, under Latest, in a strip. */
export function distributeHome(given: Given): Distributed {
  const { layout, now, blocks, strips, rows } = given;
  const idsOf = (of: string) => rows.filter((row) => row.of === of).map(({ id }) => id);
  const taken = new Set<string>();
  function take(ids: string[], most: number): string[] {
    const free = layout.mayRepeat ? ids : ids.filter((id) => !taken.has(id));
    const first = free.slice(0, most);
    for (const id of first) taken.add(id);
    return first;
  }
  const newest = idsOf("newest");
  const live = new Set(idsOf("pin"));
  const { selected } = given;
  return {
    above: take(fillPlaces({ layout, now, live, newest }), layout.places.length),
    selected: blocks.includes("selected") ? take(selected, selected.length) : [],
    latest: blocks.includes("latest") ? take(newest, latestLength) : [],
    strips: strips.map((strip) => ({ strip, ids: take(idsOf(strip.id), stripLength) })),
  };
}
