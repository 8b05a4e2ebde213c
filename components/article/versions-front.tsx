import { PageBreadcrumb } from "#components/site/page-breadcrumb";
import { each } from "#components/ui/each";
import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type {
  CorrectionView,
  VersionEntryView,
  VersionLinkView,
  VersionsView,
} from "#lib/published/views";
import styles from "./versions-front.module.css";

/** What has become of an article since it was published, the newest first, each text with its own address. */
export function VersionsFront({ view, edition }: { view: VersionsView; edition: EditionView }) {
  const { versions } = wordingFor(edition.code);
  const { article, path, entries } = view;
  return (
    <div className={styles.front}>
      <header className={styles.header}>
        <PageBreadcrumb
          edition={edition}
          links={[
            article.section,
            { name: article.headline, path: article.path },
            { name: versions.title, path },
          ]}
        />
        <h1 className={styles.title}>{versions.title}</h1>
        <p className={styles.article}>
          <a href={hrefOf(article.path)} lang={article.language} dir={article.direction}>
            {article.headline}
          </a>
        </p>
      </header>
      <ol className={styles.entries}>
        {each(entries, (entry) => (
          <li className={styles.entry}>
            <Entry entry={entry} edition={edition} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry, edition }: { entry: VersionEntryView; edition: EditionView }) {
  const { versions } = wordingFor(edition.code);
  switch (entry.kind) {
    case "first":
      return (
        <>
          <p className={styles.kind}>
            <strong>{versions.first}</strong>{" "}
            <When at={entry.version.publishedAt} edition={edition} />
          </p>
          <p className={styles.words}>
            <VersionLink version={entry.version} edition={edition} />
          </p>
        </>
      );
    case "note":
      return <Told note={entry.note} edition={edition} version={null} />;
    case "told":
      return <Told {...entry} edition={edition} />;
    case "fixes":
      return <Fixes versions={entry.versions} edition={edition} />;
  }
}

function Told(props: {
  note: CorrectionView;
  version: VersionLinkView | null;
  edition: EditionView;
}) {
  const { note, version, edition } = props;
  return (
    <>
      <p className={styles.kind}>
        <strong>{wordingFor(edition.code).correctionKinds[note.kind]}</strong>{" "}
        <When at={note.publishedAt} edition={edition} />
      </p>
      <div className={styles.words}>
        <p dir="auto">{note.text}</p>
        {version && (
          <p>
            <VersionLink version={version} edition={edition} />
          </p>
        )}
      </div>
    </>
  );
}

/** What nobody was told of is folded away, and there for who wants to know. */
function Fixes({ versions, edition }: { versions: VersionLinkView[]; edition: EditionView }) {
  return (
    <details className={styles.fixes}>
      <summary>{wordingFor(edition.code).versions.fixes(versions.length)}</summary>
      <ul>
        {each(versions, (version) => (
          <li>
            <VersionLink version={version} edition={edition} />{" "}
            <When at={version.publishedAt} edition={edition} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function VersionLink({ version, edition }: { version: VersionLinkView; edition: EditionView }) {
  return (
    <a href={hrefOf(version.path)}>{wordingFor(edition.code).versions.version(version.number)}</a>
  );
}

function When({ at, edition }: { at: string; edition: EditionView }) {
  const { text, dateTime } = formatInstant(edition, at);
  return <time dateTime={dateTime}>{text}</time>;
}
