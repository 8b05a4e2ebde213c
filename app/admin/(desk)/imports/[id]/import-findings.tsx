import css from "#components/desk/imports/imports.module.css";
import { lostWords } from "#lib/migration/proof/lost-words";
import { adviceFor } from "#lib/migration/report/format-report";
import type { ImportReport, Tally } from "#lib/migration/report/import-report";
import { written } from "./written";

/** What somebody should look at before an archive is let in, or after; on a wide screen beside the choices. */
export function ImportFindings({ report: { notes, lost } }: { report: ImportReport }) {
  return (
    <div className={css.findings}>
      <Tallies title="Look at" tallies={notes} />
      <Tallies title="Not brought over from the texts" tallies={lost} called={lostWords} />
    </div>
  );
}

type TalliesProps = {
  title: string;
  tallies: Record<string, Tally>;
  /** A kind in words for a number of them. */
  called?: (kind: string, count: number) => string;
};

function Tallies({ title, tallies, called = (kind) => `× ${kind}` }: TalliesProps) {
  const kinds = Object.entries(tallies).sort(([, one], [, other]) => other.count - one.count);
  if (kinds.length === 0) return null;
  return (
    <section className={css.part}>
      <h2 className={css.title}>{title}</h2>
      <ul className={css.tallies}>
        {kinds.map(([kind, { count, examples }]) => {
          const advice = adviceFor(kind);
          return (
            <li key={kind}>
              <details>
                <summary>
                  <b>{written(count)}</b> {called(kind, count)}
                </summary>
                {advice !== null && <p className={css.todo}>What to do: {advice}.</p>}
                <ul>
                  {examples.map((example) => (
                    <li key={example} dir="auto">
                      {example}
                    </li>
                  ))}
                  {count > examples.length && (
                    <li>… and {written(count - examples.length)} more</li>
                  )}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
