import type { FactBox } from "#lib/content/document";
import type { DemoIds } from "#prisma/demo/demo-newsroom";
import { bold, factBox, numbered, storyLink } from "#prisma/demo/write";

const parts = [
  ["wenn-winter", "Winter: the meadow that belongs to the river"],
  ["wenn-spring", "Spring: a bank made of sticks"],
  ["wenn-summer", "Summer: what the low water gives back"],
  ["wenn-autumn", "Autumn: the way down"],
] as const;

/** The four parts of the series in order, each a link but the one that is being read. */
export const fourSeasons = (ids: DemoIds, here: (typeof parts)[number][0]): FactBox =>
  factBox(
    "Four seasons of the Wenn",
    numbered(
      ...parts.map(([key, title]) => [
        key === here ? bold(title) : storyLink(title, ids.story(key)),
      ]),
    ),
  );
