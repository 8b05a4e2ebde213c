import { AddressText } from "#components/desk/manage/address-text";
import form from "#components/desk/plain-form.module.css";
import { csvLine, csvMark } from "#lib/language/csv-line";
import css from "./list-report.module.css";

/** A line of a list, and what becomes of it. */
export type ListTold = {
  line: number;
  address: string;
  target: string;
  state: "new" | "same" | "refused";
  message: string;
};

/** How many lines are shown; the file has them all. */
const shown = 100;

type Props = { lines: ListTold[]; isAdded: boolean; isBusy: boolean; onAdd: () => void };

/** What becomes of a list, in numbers and line by line: first what is refused, as that wants something done. */
export function ListReport({ lines, isAdded, isBusy, onAdd }: Props) {
  const count = (state: ListTold["state"]) => lines.filter((one) => one.state === state).length;
  const counts = { new: count("new"), same: count("same"), refused: count("refused") };
  const sorted = lines.toSorted((a, b) => rank[a.state] - rank[b.state]);
  return (
    <section className={css.report} aria-label="What becomes of the list">
      <p className={form.note} role="status">
        {isAdded ? `Added: ${counts.new}.` : `New: ${counts.new}.`} The same already: {counts.same}.
        Refused: {counts.refused}.
      </p>
      <div className={css.ways}>
        {!isAdded && counts.new > 0 && (
          <button className={form.submit} type="button" disabled={isBusy} onClick={onAdd}>
            {counts.new === 1 ? "Add the address" : `Add the ${counts.new} addresses`}
          </button>
        )}
        <a className={css.file} href={fileOf(lines)} download="addresses-report.csv">
          Save this report as a file
        </a>
      </div>
      <ol className={css.lines}>
        {sorted.slice(0, shown).map((one) => (
          <li key={one.line} className={one.state === "refused" ? css.refused : undefined}>
            <span className={css.number}>Line {one.line}</span>
            <span className={css.state}>
              {isAdded && one.state === "new" ? "Added" : names[one.state]}
            </span>
            <span className={css.told}>
              <AddressText address={one.address} />
              {one.target !== "" && (
                <>
                  {" "}
                  → <AddressText address={one.target} />
                </>
              )}
              {one.message !== "" && <span className={css.message}>{one.message}</span>}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > shown && (
        <p className={form.hint}>The first {shown} lines are shown. The file has them all.</p>
      )}
    </section>
  );
}

const rank = { refused: 0, new: 1, same: 2 };
const names = { refused: "Refused", new: "New", same: "The same already" };

function fileOf(lines: ListTold[]): string {
  const text = [
    csvLine(["line", "address", "target", "state", "reason"]),
    ...lines.map((one) =>
      csvLine([String(one.line), one.address, one.target, one.state, one.message]),
    ),
  ].join("");
  return URL.createObjectURL(new Blob([csvMark, text], { type: "text/csv;charset=utf-8" }));
}
