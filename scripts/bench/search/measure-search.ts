import type { EditionView } from "#lib/language/edition";
import { searchArticles } from "#lib/published/search/articles";
import { readSearchAsked } from "#lib/published/search/asked";
import { percentile } from "../median.ts";
import { wordOfRank } from "./invented-language.ts";

export type SearchFigure = { name: string; found: string; p50: number; p95: number };

type Asked = Record<string, string>;

const times = 20;

/** Questions of every kind, so many of each that no text is asked for twice in a row. */
export function searchQuestions(): [string, (round: number) => Asked][] {
  const word = (rank: number) => (round: number) => wordOfRank(rank + round);
  const rare = word(150_000);
  const uncommon = word(3_000);
  const common = word(300);
  const often = word(60);
  const always = (round: number) => wordOfRank(round % 4);
  const [year, month] = [new Date().getFullYear() - 3, { from: "03-01", to: "03-31" }];
  return [
    ["a rare word", (n) => ({ q: rare(n) })],
    ["a word of one text in fifty", (n) => ({ q: uncommon(n) })],
    ["a common word, one text in five", (n) => ({ q: common(n) })],
    ["a very common word, every second text", (n) => ({ q: often(n) })],
    ["a word of every text", (n) => ({ q: always(n) })],
    ["two common words", (n) => ({ q: `${common(n)} ${often(n)}` })],
    ["a rare and a very common word", (n) => ({ q: `${rare(n)} ${always(n)}` })],
    ["six words", (n) => ({ q: [0, 1, 60, 61, 300, 301].map((r) => wordOfRank(r + n)).join(" ") })],
    ["a phrase of words of every text", (n) => ({ q: `"${always(n)} ${always(n + 1)}"` })],
    ["a phrase of common words", (n) => ({ q: `"${often(n)} ${common(n)}"` })],
    ["a common word without another", (n) => ({ q: `${common(n)} -${often(n)}` })],
    ["a word of every text without another", (n) => ({ q: `${always(n)} -${always(n + 1)}` })],
    ["in a section", (n) => ({ q: often(n), section: "culture" })],
    ["in a topic", (n) => ({ q: often(n), topic: "bridges" })],
    ["of an author", (n) => ({ q: always(n), author: "ada-merrow" })],
    ["of a kind", (n) => ({ q: always(n), kind: "interview" })],
    ["a month of three years ago", (n) => ({ q: often(n), ...daysOf(year, month) })],
    ["all filters", (n) => ({ q: always(n), section: "culture", topic: "bridges", kind: "news" })],
    ["nothing matches, a letter wrong", (n) => ({ q: `${uncommon(n)}x` })],
    ["nothing matches, nothing near", (n) => ({ q: `zzxqq${n} wwyyx` })],
  ];
}

const daysOf = (year: number, { from, to }: { from: string; to: string }) => ({
  from: `${year}-${from}`,
  to: `${year}-${to}`,
});

/** Asks for the first page of what each question finds, the kinds in turn, and says how long it took in milliseconds. */
export async function measureSearch(edition: EditionView): Promise<SearchFigure[]> {
  const questions = searchQuestions();
  const took = questions.map(() => [] as number[]);
  const found: string[] = [];
  for (let round = -2; round < times; round += 1) {
    for (const [index, [, question]] of questions.entries()) {
      const asked = readSearchAsked(question(Math.max(round, 0)), edition);
      const begun = performance.now();
      const view = await searchArticles(edition, asked, new Date());
      if (round >= 0) took[index]?.push(performance.now() - begun);
      found[index] = `${view?.count.toLocaleString("en")}${view?.isCountExact ? "" : "+"}`;
    }
  }
  const all = took.flat();
  const figure = (name: string, of: number[], last: string) => {
    return { name, found: last, p50: percentile(of, 50), p95: percentile(of, 95) };
  };
  return [
    ...questions.map(([name], index) => figure(name, took[index] ?? [], found[index] ?? "")),
    figure("all of them", all, ""),
  ];
}
