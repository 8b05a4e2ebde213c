import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatPlan } from "./format-plan.ts";
import { measureSearch, type SearchFigure } from "./measure-search.ts";
import { measureSuggestions } from "./measure-suggestions.ts";
import { recordPlans } from "./record-plans.ts";
import { withCorpus } from "./with-corpus.ts";

const docs = join(import.meta.dirname, "..", "..", "..", "docs");

/**
 * Measures searches on so many invented articles, and writes down in `docs` what Postgres does for each.
 */
export async function measureCorpus(
  count: number,
  say: (line: string) => void,
): Promise<SearchFigure[]> {
  return withCorpus(count, say, async ({ edition }) => {
    const figures = [...(await measureSuggestions(edition)), ...(await measureSearch(edition))];
    const file = join(docs, `search-plans-${count}.md`);
    await writeFile(file, formatPlans(count, await recordPlans(edition)));
    say(`Plans: ${file}`);
    return figures;
  });
}

function formatPlans(count: number, plans: Awaited<ReturnType<typeof recordPlans>>): string {
  const kinds = plans.map(
    ([name, statements]) =>
      `## ${name}\n\n\`\`\`text\n${statements.map(formatPlan).join("\n")}\n\`\`\``,
  );
  return `# What searches ask of Postgres, ${count.toLocaleString("en")} articles

Written by \`node scripts/run.mjs bench-search --articles ${count}\`: one question of each kind, asked for the second time, with the
plans as Postgres ran them; where it also reads its clock at every step, which takes a part of the time. Two statements may run
at once. Each step says the rows that it gave and the milliseconds with all that stands below it; steps that took less than a
tenth of their statement are left out.

${kinds.join("\n\n")}
`;
}

/** A table in Markdown. */
export function formatSearch(count: number, figures: SearchFigure[]): string {
  return [
    `| ${count.toLocaleString("en")} articles | found | p50 ms | p95 ms |`,
    "| --- | ---: | ---: | ---: |",
    ...figures.map(
      ({ name, found, p50, p95 }) =>
        `| ${name} | ${found} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`,
    ),
  ].join("\n");
}
