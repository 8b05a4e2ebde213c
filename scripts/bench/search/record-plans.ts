import type { EditionView } from "#lib/language/edition";
import { env, serveFrom } from "#lib/platform/env";
import { closePools, searchPool } from "#lib/platform/pool";
import { searchArticles } from "#lib/published/search/articles";
import { readSearchAsked } from "#lib/published/search/asked";
import { searchQuestions } from "./measure-search.ts";

/** A step of a plan as Postgres writes it, as far as anything of it is shown. */
export type PlanNode = {
  "Node Type": string;
  "Index Name"?: string;
  "Relation Name"?: string;
  "CTE Name"?: string;
  "Subplan Name"?: string | undefined;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Actual Total Time"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: PlanNode[];
};

export type RecordedPlan = { ms: number; query: string; root: PlanNode };

/** Postgres explains each statement as it runs, to who asked for it. */
const explained = [
  "session_preload_libraries=auto_explain",
  "auto_explain.log_min_duration=0",
  "auto_explain.log_analyze=on",
  "auto_explain.log_format=json",
  "auto_explain.log_level=notice",
];

/** What Postgres does for one question of each kind, asked for the second time. */
export async function recordPlans(edition: EditionView): Promise<[string, RecordedPlan[]][]> {
  const recorded: [string, RecordedPlan[]][] = [];
  await explain(async (takePlans) => {
    for (const [name, question] of searchQuestions()) {
      const asked = readSearchAsked(question(0), edition);
      await searchArticles(edition, asked, new Date());
      takePlans();
      await searchArticles(edition, asked, new Date());
      recorded.push([name, takePlans()]);
    }
  });
  return recorded;
}

/** Work whose searches Postgres explains; what it explained since they were taken last can be taken at any time. */
export async function explain(work: (takePlans: () => RecordedPlan[]) => Promise<void>) {
  const url = env().DATABASE_URL ?? "";
  await closePools();
  const explaining = new URL(url);
  const options = explained.map((setting) => `-c ${setting}`).join(" ");
  explaining.searchParams.set("options", options);
  serveFrom(explaining.href);
  const plans: RecordedPlan[] = [];
  searchPool().on("connect", (client) => {
    client.on("notice", ({ message = "" }) => {
      const [, ms, text] = /^duration: ([\d.]+) ms {2}plan:\n(.*)$/s.exec(message) ?? [];
      if (text === undefined) return;
      const { "Query Text": query, Plan: root } = JSON.parse(text);
      // What a function does while a statement is planned is explained as well, and takes no time to speak of.
      if (query.includes('"ArticleSearch"')) plans.push({ ms: Number(ms), query, root });
    });
  });
  try {
    await work(() => plans.splice(0));
  } finally {
    await closePools();
    serveFrom(url);
  }
}
