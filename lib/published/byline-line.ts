import type { BylineKind } from "#lib/content/kinds";
import type { Wording } from "#lib/language/wording";
import type { BylineView } from "#lib/published/views";

/** Either words, with the spaces they need, or somebody who signs. */
export type BylinePart<B = BylineView> = { text: string } | { byline: B };
export type BylineLine<B = BylineView> = { kind: BylineKind; parts: BylinePart<B>[] };
type BylineWording = Pick<Wording, "bylines" | "listComma" | "listAnd">;

/**
 * Those who did the same work sign together: “Analysis by A, B and C”. One line for each kind, in the
 * order in which the kinds first appear; within a line the editor's order. The desk shows the same while it is made.
 */
export function bylineLines<B extends Pick<BylineView, "kind">>(
  bylines: B[],
  wording: BylineWording,
): BylineLine<B>[] {
  const kinds = [...new Set(bylines.map((byline) => byline.kind))];
  return kinds.map((kind) => {
    const together = bylines.filter((byline) => byline.kind === kind);
    const names = together.flatMap((byline, index) => [
      ...joint({ index, count: together.length, wording }),
      { byline },
    ]);
    return { kind, parts: [{ text: wording.bylines[kind] }, ...names] };
  });
}

function joint(place: {
  index: number;
  count: number;
  wording: BylineWording;
}): { text: string }[] {
  if (place.index === 0) return [];
  const isLast = place.index === place.count - 1;
  return [{ text: isLast ? place.wording.listAnd : place.wording.listComma }];
}
