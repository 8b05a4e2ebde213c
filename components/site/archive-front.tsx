import { EmptyNotice } from "#components/site/empty-notice";
import { PageBreadcrumb } from "#components/site/page-breadcrumb";
import { yearName } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { ArchiveView } from "#lib/published/views";
import styles from "./archive.module.css";

/** Every month in which something was published, year by year. */
export function ArchiveFront({ view, edition }: { view: ArchiveView; edition: EditionView }) {
  const wording = wordingFor(edition.code);
  return (
    <div className={styles.front}>
      <header className={styles.header}>
        <PageBreadcrumb edition={edition} links={[{ name: wording.archive, path: view.path }]} />
        <h1 className={styles.title}>{wording.archive}</h1>
      </header>
      {view.years.length === 0 && <EmptyNotice edition={edition} />}
      {view.years.map(({ year, months }) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className={styles.number}>
            {yearName(edition, year)}
          </h2>
          <ul className={styles.months}>
            {months.map(({ path, name, count }) => (
              <li key={path}>
                <a className={styles.month} href={hrefOf(path)}>
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
