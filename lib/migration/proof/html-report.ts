import { escapeHtml } from "#lib/content/escape-html";
import { type CountedPart, countedParts } from "#lib/migration/proof/counts";
import { cutText } from "#lib/migration/proof/cut-text";
import { unexplainedParts } from "#lib/migration/proof/explained";
import { changesOf, type ItemProof, isWhole, minuteOf } from "#lib/migration/proof/item-proof";
import { lostWords } from "#lib/migration/proof/lost-words";
import { outcomeWords } from "#lib/migration/proof/outcome-words";
import { differenceIn, differenceWords } from "#lib/migration/proof/proof-sum";
import type { ReportForm } from "#lib/migration/proof/report-file";
import { formatReport } from "#lib/migration/report/format-report";
import type { ImportReport } from "#lib/migration/report/import-report";

/** The report for people: one page without scripts, the sums first, then every item beside what became of it. */
export const htmlReport: ReportForm = {
  before: (report) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(titleOf(report))}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(titleOf(report))}</h1>
${sumTable(report)}
<details><summary>Everything in sum</summary><pre dir="auto">${escapeHtml(formatReport(report).join("\n"))}</pre></details>
<p><label><input type="checkbox" id="lossy"> Only items that lost something</label></p>
<table class="items">
<caption>Every item: what it had, and what is here of it. Red: something is missing, and nothing says why.</caption>
<thead><tr><th scope="col">Item</th><th scope="col">To look at</th>${countedParts.map((part) => `<th scope="col">${nameOf(part)}</th>`).join("")}<th scope="col">Authors</th><th scope="col">First published</th><th scope="col">Topics</th></tr></thead>
<tbody>
`,
  item: (proof) => `<tr${isWhole(proof) ? ' class="whole"' : ""}>
<th scope="row"><bdi>${cut(proof.source.title || "Without a title")}</bdi><small>${cut(`${proof.source.id.replace(":", " ")}, line ${proof.source.line}`)}</small><small>${cut(proof.source.address)}</small><small>${whereNow(proof)}</small></th>
<td class="look">${toLookAt(proof)}</td>
${countedParts.map((part) => countCell(proof, part)).join("")}
<td${proof.authors.here.length === 0 && proof.authors.source.length > 0 ? ' class="less"' : ""}>${beside(proof.authors.source.join(", "), proof.authors.here.join(", "))}</td>
<td>${beside(dateOf(proof.published.source), dateOf(proof.published.here))}</td>
<td>${proof.terms.source.length} → ${proof.terms.here}${proof.terms.hasSection ? " and a section" : ""}</td>
</tr>
`,
  after: () => "</tbody>\n</table>\n</body>\n</html>\n",
};

function titleOf({ title, edition, mode }: ImportReport): string {
  const what = mode === "rehearse" ? "Rehearsal: what would move" : "What has moved";
  return `${what} from “${title || "an untitled site"}” into the edition “${edition}”`;
}

/** Longer titles and addresses are whole in the report as JSON. */
const mostShown = 200;
const cut = (text: string) => escapeHtml(cutText(text, mostShown));

const names: Record<CountedPart, string> = {
  words: "Words",
  headings: "Headings",
  links: "Links",
  images: "Pictures",
  documents: "Documents",
  tables: "Tables",
  embeds: "Embeds",
};

const nameOf = (part: CountedPart) => names[part];

function sumTable({ proof, mode }: ImportReport): string {
  const { source, here, whole, withLoss } = proof;
  const rows = countedParts.map((part) => {
    const isRed = differenceIn(proof, part).unexplained > 0;
    return `<tr><th scope="row">${nameOf(part)}</th><td>${source[part]}</td><td${isRed ? ' class="less"' : ""}>${here[part]}${differenceWords(proof, part, String)}</td></tr>`;
  });
  const items = `${whole} ${whole === 1 ? "item" : "items"}`;
  const outcome =
    mode === "rehearse"
      ? `${items} would come whole, ${withLoss} would lose something`
      : `${items} came whole, ${withLoss} lost something`;
  return `<p>${outcome} that is named below.</p>
<table class="sums">
<thead><tr><th scope="col">In all texts</th><th scope="col">Before</th><th scope="col">Here</th></tr></thead>
<tbody>${rows.join("")}</tbody>
</table>`;
}

function countCell(proof: ItemProof, part: CountedPart): string {
  const { counts } = proof;
  if (counts === null) return "<td></td>";
  const [source, here] = [counts.source[part], counts.here[part]];
  const taken = part === "words" ? counts.taken : 0;
  if (source === 0 && here === 0) return "<td></td>";
  if (source === here) return `<td>${here}</td>`;
  const isRed = unexplainedParts(proof).some(([less]) => less === part);
  return `<td${isRed ? ' class="less"' : ""}>${source} → ${here}${taken > 0 ? ` + ${taken}` : ""}${isRed ? ", missing" : ""}</td>`;
}

function dateOf(instant: string | null): string {
  return instant === null ? "" : minuteOf(instant);
}

function beside(source: string, here: string): string {
  if (source === here) return `<bdi>${escapeHtml(here)}</bdi>`;
  return `<bdi>${escapeHtml(source || "nothing")}</bdi> → <bdi>${escapeHtml(here || "nothing")}</bdi>`;
}

function whereNow({ here: { outcome, path } }: ItemProof): string {
  const what = outcomeWords[outcome];
  return path === null ? what : `${what}: ${cut(path)}`;
}

function toLookAt(proof: ItemProof): string {
  const { lost, notes, addresses } = proof;
  const lines = [
    ...lost.map(({ kind, detail }) => `${lostWords(kind, 1)} not brought over: ${detail}`),
    ...addresses.refused.map((address) => `old address that cannot be kept: ${address}`),
    ...changesOf(proof),
    ...notes,
  ];
  if (lines.length === 0) return "";
  const items = [...Map.groupBy(lines, (line) => line)].map(([line, same]) => {
    const times = same.length === 1 ? "" : ` (${same.length} times)`;
    return `<li dir="auto">${escapeHtml(cutText(line, 2 * mostShown))}${times}</li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 2rem clamp(1rem, 4vw, 3rem) }
body { overflow-wrap: anywhere }
h1 { font: 700 1.6rem/1.25 Georgia, serif }
table { border-collapse: collapse; margin-block: 1rem; font-variant-numeric: tabular-nums }
.sums :is(th, td) { overflow-wrap: normal }
caption { text-align: start; font-weight: 600; padding-block: .5rem }
th, td { padding: .4rem .6rem; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); text-align: start; vertical-align: top }
thead th { position: sticky; inset-block-start: 0; background: Canvas }
tbody th { font-weight: 600 }
.items { display: block; overflow-x: auto }
.items :is(th, td) { white-space: nowrap }
.items tbody th, .items .look { min-inline-size: 18rem; white-space: normal; overflow-wrap: anywhere }
small { display: block; font-weight: 400; opacity: .75 }
ul { margin: 0; padding-inline-start: 1.1rem }
pre { white-space: pre-wrap }
.less { color: #b3261e; font-weight: 700 }
@media (prefers-color-scheme: dark) { .less { color: #ffb4ab } }
@media (max-width: 45rem) {
  .items :is(thead, td:empty) { display: none }
  .items :is(caption, tbody, tr, th, td) { display: block }
  .items tr { padding-block: .75rem; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent) }
  .items tbody :is(th, td) { min-inline-size: 0; padding: .1rem 0; border: 0; white-space: normal }
${[...countedParts.map(nameOf), "Authors", "First published", "Topics"].map((name, index) => `  .items td:nth-of-type(${index + 2})::before { content: "${name}: "; opacity: .75 }`).join("\n")}
}
body:has(#lossy:checked) .whole { display: none }
`;
