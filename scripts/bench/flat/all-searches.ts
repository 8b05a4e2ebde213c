import { median } from "../median.ts";
import { searchOf } from "./flat-pages.ts";
import type { FlatFigure, FlatFigures } from "./measure-flat.ts";

/**
 * The same figures with two lines for all kinds of searches: what they cost on average, where each kind is asked as often as
 * the others, and what the one in their middle costs, which is nearer to what readers ask.
 */
export function withAllSearches(figures: FlatFigures): FlatFigures {
  const searches = [...figures].filter(([kind]) => kind.startsWith(searchOf("")));
  const sizes = [...(searches[0]?.[1].keys() ?? [])];
  if (sizes.length === 0) return figures;
  const lineOf = (middle: (all: number[]) => number) =>
    new Map(
      sizes.map((size) => {
        const all = searches.flatMap(([, bySize]) => bySize.get(size) ?? []);
        const of = (part: keyof FlatFigure) => middle(all.map((one) => one[part]));
        return [size, { site: of("site"), database: of("database"), p50: of("p50") }];
      }),
    );
  return new Map([
    ...figures,
    ["all searches, average", lineOf((all) => all.reduce((sum, one) => sum + one, 0) / all.length)],
    ["all searches, median", lineOf(median)],
  ]);
}
