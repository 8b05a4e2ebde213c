import { table } from "./format-figures.ts";
import type { MeasuredPage } from "./measure-pages.ts";
import { textOf } from "./weigh-page.ts";

/** What pages weigh and what Lighthouse says of them, as a table in Markdown. */
export function formatPages(pages: Record<string, MeasuredPage>): string {
  const head = [
    "demo newsroom",
    "HTML+CSS+JS",
    "JS",
    "fonts",
    "requests",
    "Lighthouse",
    "LCP",
    "CLS",
    "LCP, HTTP/2",
  ];
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  const rows = Object.entries(pages).map(([kind, { weight, lighthouse, paintBehindFront }]) => [
    kind,
    kilobytes(textOf(weight)),
    kilobytes(weight.scripts),
    kilobytes(weight.fonts),
    String(weight.requests),
    ...(lighthouse === null
      ? ["–", "–", "–"]
      : [
          [
            lighthouse.performance,
            lighthouse.accessibility,
            lighthouse.bestPractices,
            lighthouse.seo,
          ]
            .map(Math.round)
            .join(" · "),
          seconds(lighthouse.largestPaint),
          lighthouse.shift.toFixed(3),
        ]),
    paintBehindFront === null ? "–" : seconds(paintBehindFront),
  ]);
  return table(head, rows);
}
