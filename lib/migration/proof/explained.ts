import type { LostKind } from "#lib/content/html/lost-part";
import type { CountedPart } from "#lib/migration/proof/counts";
import { type ItemProof, missingParts } from "#lib/migration/proof/item-proof";

const everything: CountedPart[] = ["words", "headings", "links", "images", "tables", "embeds"];

/** What there may be less of when something of a kind did not come along; its words go with all that had some. */
const explains: Record<LostKind, CountedPart[]> = {
  anchor: ["links"],
  audio: ["embeds", "links"],
  block: everything,
  caption: ["words", "links"],
  card: everything,
  damaged: everything,
  embed: ["embeds", "words"],
  file: ["documents", "links", "words"],
  form: ["words", "links"],
  formatting: ["headings", "tables"],
  gallery: ["images", "words"],
  image: ["images"],
  link: ["links"],
  object: ["embeds", "words"],
  "reusable block": everything,
  // What stands in these was never read, so that it is not missing either.
  script: ["embeds"],
  sharing: ["words", "links", "headings", "images"],
  shortcode: everything,
  style: [],
  video: ["embeds", "links"],
};

/** Notes on files say the same of what was to come as a file. */
const explainedByNote: Record<string, CountedPart[]> = {
  "document missing": ["documents"],
  "document refused": ["documents"],
  "file that is no PDF": ["documents"],
  "picture elsewhere": ["images"],
  "picture missing": ["images"],
  "picture refused": ["images"],
};

/** Whether it is said why there is less of a part: something was lost that took it along, or a note says so. */
export function isExplained(part: CountedPart, told: Iterable<string>): boolean {
  return [...told].some((kind) => partsOf(kind).includes(part));
}

/** How much less there is of each part of an item without anything that says why. */
export function unexplainedParts(proof: ItemProof): [CountedPart, number][] {
  // “document missing: plan.pdf”
  const notes = [...(proof.changed ?? []), ...proof.notes].map(
    (note) => note.split(": ", 1)[0] ?? "",
  );
  const told = [...proof.lost.map(({ kind }) => kind), ...notes];
  return missingParts(proof).filter(([part]) => !isExplained(part, told));
}

function partsOf(kind: string): CountedPart[] {
  if (Object.hasOwn(explains, kind)) return explains[kind as LostKind];
  return Object.hasOwn(explainedByNote, kind) ? (explainedByNote[kind] ?? []) : [];
}
