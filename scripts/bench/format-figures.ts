import type { Figures } from "./measure.ts";

/** What was measured, as tables in Markdown: to read in a terminal, and to keep in docs/performance.md. */
export function formatFigures({
  articles,
  loads,
  startedIn,
  firstRenders,
  visibility,
  stillWarm,
  typing,
}: Figures): string {
  const rows = (["home", "section", "hot article", "1,000 articles"] as const).map((name) => {
    const load = loads[name];
    const page = name === "1,000 articles" ? "hot article" : name;
    return [
      name,
      whole(load.perSecond),
      (load.perSecond / loads[`${page}, bare server`].perSecond).toFixed(2),
      (load.perSecond / loads[`${page}, Next alone`].perSecond).toFixed(1),
      whole(load.p50),
      whole(load.p99),
      load.cpuMicros === null ? "–" : whole(load.cpuMicros),
    ];
  });
  for (const name of ["hot article, bare server", "hot article, Next alone"] as const) {
    const { perSecond, p50, p99, cpuMicros } = loads[name];
    const cpu = cpuMicros === null ? "–" : whole(cpuMicros);
    rows.push([name, whole(perSecond), "", "", whole(p50), whole(p99), cpu]);
  }
  const facts = [
    ["first answer after `npm start`", `${(startedIn / 1000).toFixed(1)} s`],
    ...Object.entries(firstRenders).map(([kind, { cpu, p50, p99 }]) => [
      `first render, ${kind}: CPU of the site, p50 · p99`,
      `${cpu === null ? "–" : cpu.toFixed(1)}, ${p50.toFixed(1)} · ${p99.toFixed(1)} ms`,
    ]),
    ["`publishStory` in another process, p50", `${whole(visibility.published)} ms`],
    ["publish → visible on the home page, p50", `${whole(visibility.visible)} ms`],
    ["articles still kept after 20 publications", `${(stillWarm * 100).toFixed(1)} %`],
    ["opening a usual story from the list, p50 · p95", `${wholes(typing.opened.fromList)} ms`],
    ["opening it by its address, p50 · p95", `${wholes(typing.opened.usual)} ms`],
    ["opening one of 10,000 words, p50 · p95", `${wholes(typing.opened.long)} ms`],
    ["a key in it, main thread until it is seen, p50 · p95", `${spread(typing.seen)} ms`],
    ["a key in it, main thread until the next, p50 · p95", `${spread(typing.all)} ms`],
  ];
  return [
    table(
      [
        `${whole(articles)} articles, gzip`,
        "req/s",
        "of bare",
        "× Next",
        "p50 ms",
        "p99 ms",
        "CPU µs",
      ],
      rows,
    ),
    table(["one at a time", ""], facts),
  ].join("\n\n");
}

const spread = ({ p50, p95 }: { p50: number; p95: number }) =>
  `${p50.toFixed(1)} · ${p95.toFixed(1)}`;

const wholes = ({ p50, p95 }: { p50: number; p95: number }) => `${whole(p50)} · ${whole(p95)}`;

/** A table in Markdown; figures stand on the right. */
export function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(3, ...all.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => pad(cell, column, widths)).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function pad(cell: string, column: number, widths: number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function whole(figure: number): string {
  return Math.round(figure).toLocaleString("en");
}
