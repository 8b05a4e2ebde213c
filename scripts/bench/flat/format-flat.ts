import { withAllSearches } from "./all-searches.ts";
import type { FlatFigure, FlatFigures } from "./measure-flat.ts";

/** A table in Markdown: processor time of the site, of the database and the wait for each size, and what it grew by. */
export function formatFlat(measured: FlatFigures): string {
  const figures = withAllSearches(measured);
  const [first] = figures.values();
  const [least, ...others] = [...(first?.keys() ?? [])];
  if (least === undefined) return "";
  const name = (count: number) => count.toLocaleString("en");
  const rows = [...figures].map(([kind, bySize]) => {
    const base = bySize.get(least);
    const grown = others.map((count) => growth(base, bySize.get(count)));
    return [kind, ...[...bySize.values()].map(cellOf), ...grown];
  });
  const heads = [
    "first render, CPU of the site + of Postgres, p50, ms",
    ...[least, ...others].map(name),
    ...others.map((count) => `× at ${name(count)}: CPU, p50`),
  ];
  return [heads, heads.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const cellOf = ({ site, database, p50 }: FlatFigure) =>
  `${site.toFixed(1)} + ${database.toFixed(1)}, ${p50.toFixed(1)}`;

function growth(base: FlatFigure | undefined, now: FlatFigure | undefined): string {
  if (base === undefined || now === undefined) return "";
  const cpu = (now.site + now.database) / (base.site + base.database);
  return `${cpu.toFixed(2)}, ${(now.p50 / base.p50).toFixed(2)}`;
}
