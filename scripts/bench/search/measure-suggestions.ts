import type { EditionView } from "#lib/language/edition";
import { listNamedPages } from "#lib/published/named-pages";
import { listSuggestions } from "#lib/published/search/suggestions";
import { percentile } from "../median.ts";
import { wordOfRank } from "./invented-language.ts";
import type { SearchFigure } from "./measure-search.ts";

const times = 40;

/** What somebody has typed so far, so many of each kind that nothing is typed twice in a row. */
function typedOf(): [string, (round: number) => string][] {
  const word = (rank: number) => (round: number) => wordOfRank(rank + round);
  const often = word(60);
  const uncommon = word(3_000);
  const rare = word(150_000);
  return [
    ["typed: two letters", (n) => wordOfRank(n % 35)],
    ["typed: a very common word", often],
    ["typed: a word of one text in fifty", uncommon],
    ["typed: a rare word", rare],
    ["typed: the beginning of rare words", (n) => rare(n).slice(0, 5)],
    ["typed: a rare and a very common word", (n) => `${rare(n)} ${often(n)}`],
    ["typed: six words", (n) => [0, 1, 60, 61, 300, 301].map((r) => wordOfRank(r + n)).join(" ")],
    ["typed: no word there is", (n) => `zzxqq${n}`],
  ];
}

/** Asks for what is offered while somebody types, the names in memory as the site has them; in milliseconds. */
export async function measureSuggestions(edition: EditionView): Promise<SearchFigure[]> {
  const named = await listNamedPages(edition);
  const figures = typedOf().map(([name]) => ({ name, took: [] as number[], found: 0 }));
  for (let round = -2; round < times; round += 1) {
    for (const [index, [, typed]] of typedOf().entries()) {
      const begun = performance.now();
      const offered = await listSuggestions(edition, typed(Math.max(round, 0)), named);
      const figure = figures[index];
      if (round < 0 || figure === undefined) continue;
      figure.took.push(performance.now() - begun);
      figure.found = offered.length;
    }
  }
  return figures.map(({ name, took, found }) => ({
    ...{ name, found: String(found) },
    ...{ p50: percentile(took, 50), p95: percentile(took, 95) },
  }));
}
