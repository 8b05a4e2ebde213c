import { countChanges, firstChange, VersionText } from "#components/article/version-text";
import { Moment } from "#components/site/parts/moment";
import { PlainHeader } from "#components/site/parts/plain-header";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { VersionView } from "#lib/published/views";
import styles from "./version-front.module.css";

type Props = { view: VersionView; edition: EditionView };

/** One text that an article has had, with what in it differs from the one before. */
export function VersionFront({ view, edition }: Props) {
  const { versions, correctionKinds } = wordingFor(edition.code);
  const { article, note, number } = view;
  const title = versions.version(number);
  return (
    <article className={styles.front}>
      <PlainHeader
        edition={edition}
        steps={[
          article.section,
          { name: article.headline, path: article.path },
          { name: versions.title, path: pathOf.versions(article.path) },
          { name: title, path: view.path },
        ]}
        title={title}
      >
        <p className={styles.meta}>
          {note !== null && <strong>{correctionKinds[note.kind]}</strong>}
          {number === 1 && <strong>{versions.first}</strong>}{" "}
          <Moment at={view.publishedAt} edition={edition} />
        </p>
        {note !== null && (
          <p className={styles.note} dir="auto">
            {note.text}
          </p>
        )}
      </PlainHeader>
      <Ways view={view} edition={edition} />
      <Summary view={view} edition={edition} />
      <VersionText view={view} edition={edition} />
    </article>
  );
}

function Ways({ view, edition }: Props) {
  const { versions } = wordingFor(edition.code);
  const { article, earlier, later } = view;
  return (
    <nav className={styles.ways} aria-label={versions.title}>
      {earlier && (
        <a href={hrefOf(earlier.path)} rel="prev">
          {versions.earlier}
        </a>
      )}
      {later && (
        <a href={hrefOf(later.path)} rel="next">
          {versions.later}
        </a>
      )}
      <a href={hrefOf(article.path)}>{later ? versions.toArticle : versions.current}</a>
    </nav>
  );
}

function Summary({ view, edition }: Props) {
  const { versions } = wordingFor(edition.code);
  const count = countChanges(view);
  if (view.earlier === null) return <p className={styles.summary}>{versions.withNone}</p>;
  return (
    <div className={styles.summary}>
      <p>
        {versions.comparedWith(view.earlier.number)}: <strong>{versions.changes(count)}</strong>
      </p>
      {count > 0 && (
        <>
          <p>{versions.marks}</p>
          <p>
            <a href={`#${firstChange}`}>{versions.toFirstChange}</a>
          </p>
        </>
      )}
    </div>
  );
}
