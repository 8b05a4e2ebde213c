import type { PlanNode, RecordedPlan } from "./record-plans.ts";

/** Parts of a statement that took less of its time are left out. */
const leastShare = 0.1;
/** Of a statement that took less, in milliseconds, nothing but that is said. */
const leastTime = 1;
/** What the step below took of a step, where that only hands on. */
const mostHandedOn = 0.85;
const longestText = 100;

const number = (value: number) => Math.round(value).toLocaleString("en");

/**
 * A statement and how long it took, and below it the steps in which the time went, deeper for those that others ask: what
 * it is, of what, rows it gave and had to leave out, milliseconds with all that stands below it.
 */
export function formatPlan({ ms, query, root }: RecordedPlan): string {
  const text = query.replace(/\s+/g, " ").trim();
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  const steps = ms < leastTime ? [] : formatNode(root, ms * leastShare, 1);
  return [`${ms.toFixed(1)} ms: ${shown}`, ...steps].join("\n");
}

function formatNode(node: PlanNode, least: number, depth: number): string[] {
  const took = timeOf(node);
  if (took < least) return [];
  const shown = (node.Plans ?? []).filter((plan) => timeOf(plan) >= least);
  const of = node["Index Name"] ?? node["Relation Name"] ?? node["CTE Name"];
  const name = node["Subplan Name"];
  const [only, ...others] = shown;
  // A step that only hands on what another found is as good as that.
  if (of === undefined && only && others.length === 0 && timeOf(only) > took * mostHandedOn) {
    return formatNode({ ...only, "Subplan Name": name ?? only["Subplan Name"] }, least, depth);
  }
  const removed =
    (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
  const loops = node["Actual Loops"] ?? 0;
  const line = [
    [name && `${name}:`, node["Node Type"], of].filter(Boolean).join(" "),
    `${number((node["Actual Rows"] ?? 0) * loops)} rows`,
    ...(removed > 0 ? [`${number(removed * loops)} left out`] : []),
    `${took.toFixed(1)} ms`,
  ].join(" · ");
  const below = shown.flatMap((plan) => formatNode(plan, least, depth + 1));
  return [`${"  ".repeat(depth)}${line}`, ...below];
}

const timeOf = (node: PlanNode) => (node["Actual Total Time"] ?? 0) * (node["Actual Loops"] ?? 0);
