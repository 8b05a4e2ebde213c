import css from "#components/desk/manage/manage.module.css";
import table from "#components/desk/manage/record-table.module.css";
import type { getSource } from "#lib/intake/get-source";
import type { EditionView } from "#lib/language/edition";
import { deskTime } from "../../../desk-time";
import { outcomeNames } from "../source-words";

type Polls = Awaited<ReturnType<typeof getSource>>["polls"];

/** What came of the last looks at a source, the newest first. */
export function SourceHealth({
  polls,
  edition,
}: {
  polls: Polls;
  edition: EditionView | undefined;
}) {
  return (
    <section className={css.part} aria-labelledby="health">
      <h2 id="health" className={css.subtitle}>
        The last looks
      </h2>
      {polls.length === 0 ? (
        <p className={css.quiet}>Nobody has looked at it yet.</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What came of it</th>
              <th scope="col">New</th>
              <th scope="col">Took</th>
            </tr>
          </thead>
          <tbody>
            {polls.map(({ id, at, outcome, problem, newCount, milliseconds }) => {
              const { iso, text } = deskTime(at, edition);
              return (
                <tr key={id}>
                  <th scope="row">
                    <time dateTime={iso}>{text}</time>
                  </th>
                  <td data-label="What came of it">{problem ?? outcomeNames[outcome]}</td>
                  <td data-label="New">{newCount}</td>
                  <td data-label="Took" className={css.whole}>
                    {(milliseconds / 1_000).toFixed(1)} s
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
