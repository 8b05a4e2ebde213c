import css from "#components/desk/imports/imports.module.css";
import manage from "#components/desk/manage/manage.module.css";
import { countedParts } from "#lib/migration/proof/counts";
import { differenceIn, differenceWords } from "#lib/migration/proof/proof-sum";
import {
  itemSums,
  leftBehindSums,
  leftOutSums,
  madeSums,
} from "#lib/migration/report/format-report";
import type { ImportReport } from "#lib/migration/report/import-report";
import { written } from "./written";

type Props = { id: string; report: ImportReport };

/** What came, or would come: how many items, and what was counted before and after. */
export function ImportSummary({ id, report }: Props) {
  const { mode, proof } = report;
  const isRehearsal = mode === "rehearse";
  const sums = itemSums(report).map(withCommas);
  const [made, leftOut] = [madeSums(report).map(withCommas), leftOutSums(report)];
  const leftBehind = leftBehindSums(report);
  return (
    <>
      <ul className={css.sums}>
        {sums.length === 0 && <li>No posts or pages are in it.</li>}
        {sums.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {made.length > 0 && (
          <li>
            {isRehearsal ? "Would be new" : "New"}: {made.join(", ")}
          </li>
        )}
      </ul>
      {leftOut.length > 0 && (
        <p className={css.said}>Kept as it was, out of sight: {leftOut.join(", ")}.</p>
      )}
      {leftBehind.length > 0 && (
        <p className={css.said}>Left behind, and kept nowhere: {leftBehind.join(", ")}.</p>
      )}
      {proof.whole + proof.withLoss > 0 && (
        <section className={css.part}>
          <Counted report={report} />
          <p>
            {wholeOf(proof)}{" "}
            <a
              className={manage.whole}
              href={`/admin/imports/${id}/items${proof.withLoss > 0 ? "?lossy=yes" : ""}`}
            >
              {proof.withLoss > 0 ? "See what" : "See each"}
            </a>
          </p>
          <p className={css.said}>
            The whole report: <a href={`/api/desk/v1/imports/${id}/report/html`}>as a page</a>,{" "}
            <a href={`/api/desk/v1/imports/${id}/report/json`}>as JSON</a>
          </p>
        </section>
      )}
    </>
  );
}

function wholeOf({ whole, withLoss }: ImportReport["proof"]): string {
  if (withLoss === 0)
    return whole === 1 ? "The one item is whole." : `All ${written(whole)} items are whole.`;
  const complete = whole === 1 ? "1 item is whole" : `${written(whole)} items are whole`;
  return `${complete}, ${written(withLoss)} lost something.`;
}

/** “18182 articles” → “18,182 articles”. */
function withCommas(sum: string): string {
  return sum.replace(/^\d+/, (count) => written(Number(count)));
}

function Counted({ report: { proof, mode } }: { report: ImportReport }) {
  return (
    <table className={css.proof}>
      <caption>Counted before and after</caption>
      <thead>
        <tr>
          <th scope="col">In the texts</th>
          <th scope="col">{"At the source"}</th>
          <th scope="col">{mode === "rehearse" ? "Would be here" : "Here"}</th>
        </tr>
      </thead>
      <tbody>
        {countedParts.map((part) => {
          const { unexplained } = differenceIn(proof, part);
          return (
            <tr key={part}>
              <th scope="row">{part}</th>
              <td>{written(proof.source[part])}</td>
              <td className={unexplained > 0 ? css.less : undefined}>
                {written(proof.here[part])}
                {differenceWords(proof, part, written)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
