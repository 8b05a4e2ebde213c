import { PageBreadcrumb } from "#components/site/page-breadcrumb";
import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { CorrectionsView } from "#lib/published/views";
import styles from "./corrections-front.module.css";

/** What was put right, the newest first, each with the article that it stands on. */
export function CorrectionsFront({
  view,
  edition,
}: {
  view: CorrectionsView;
  edition: EditionView;
}) {
  const wording = wordingFor(edition.code);
  const all = { name: wording.corrections, path: pathOf.corrections(edition) };
  const title = view.year === null ? all.name : `${all.name}: ${view.year}`;
  const steps = view.year === null ? [all] : [all, { name: view.year, path: view.path }];
  return (
    <div className={styles.front}>
      <header className={styles.header}>
        <PageBreadcrumb edition={edition} links={steps} />
        <h1 className={styles.title}>{title}</h1>
        {view.years.length > 1 && (
          <nav aria-label={wording.correctionYears}>
            <ul className={styles.years}>
              {view.years.map(({ name, path }) => (
                <li key={path}>
                  <a href={hrefOf(path)} aria-current={path === view.path ? "page" : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {view.notes.length === 0 && <p>{wording.noCorrections}</p>}
      <ol className={styles.notes}>
        {view.notes.map(({ id, kind, text, publishedAt, article }) => {
          const date = formatInstant(edition, publishedAt);
          return (
            <li key={id} className={styles.note}>
              <p className={styles.kind}>
                <strong>{wording.correctionKinds[kind]}</strong>{" "}
                <time dateTime={date.dateTime}>{date.text}</time>
              </p>
              <div className={styles.words}>
                <h2 className={styles.headline}>
                  <a href={`${hrefOf(article.path)}#corrections`}>{article.headline}</a>
                </h2>
                <p className={styles.text} dir="auto">
                  {text}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
