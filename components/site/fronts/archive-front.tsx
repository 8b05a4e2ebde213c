import { EmptyNotice } from "#components/site/parts/empty-notice";
import { PlainHeader } from "#components/site/parts/plain-header";
import { yearName } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { ArchiveView } from "#lib/published/views";
import styles from "./archive.module.css";

/** Every month in which something was published, year by year. */
export function ArchiveFront(props: {
  view: ArchiveView;
  edition: EditionView;
  /** The one that it is about; null for all of them. */
  year: string | null;
}) {
  const { view, edition, year } = props;
  const wording = wordingFor(edition.code);
  const all = { name: wording.archive, path: pathOf.archive(edition) };
  return (
    <div className={styles.front}>
      <PlainHeader
        edition={edition}
        steps={year === null ? [all] : [all, { name: year, path: view.path }]}
        title={year === null ? wording.archive : wording.titleOfPart(wording.archive, year)}
      />
      {view.years.length === 0 && <EmptyNotice edition={edition} />}
      {view.years.map(({ year: number, months }) => (
        <section key={number} className={styles.year} aria-labelledby={`year-${number}`}>
          <h2 id={`year-${number}`} className={styles.number}>
            {year === null ? (
              <a href={hrefOf(`${all.path}/${number}`)}>{yearName(edition, number)}</a>
            ) : (
              yearName(edition, number)
            )}
          </h2>
          <ul className={styles.months}>
            {months.map(({ path, name, fullName, count }) => (
              <li key={path}>
                <a className={styles.month} href={hrefOf(path)} aria-label={fullName}>
                  {name}
                </a>{" "}
                <span className={styles.count}>{wording.articleCount(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
