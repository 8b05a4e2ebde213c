import { DatedKind } from "#components/site/parts/dated-kind";
import list from "#components/site/parts/dated-list.module.css";
import { Moment } from "#components/site/parts/moment";
import { PlainHeader } from "#components/site/parts/plain-header";
import { each } from "#components/ui/each";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type {
  CorrectionView,
  VersionEntryView,
  VersionLinkView,
  VersionsView,
} from "#lib/published/views";
import styles from "./versions-front.module.css";

const words = `${list.words} ${styles.words}`;

/** What has become of an article since it was published, the newest first, each text with its own address. */
export function VersionsFront({ view, edition }: { view: VersionsView; edition: EditionView }) {
  const { versions } = wordingFor(edition.code);
  const { article, path, entries } = view;
  return (
    <div className={styles.front}>
      <PlainHeader
        edition={edition}
        steps={[
          article.section,
          { name: article.headline, path: article.path },
          { name: versions.title, path },
        ]}
        title={versions.title}
      >
        <p className={styles.article}>
          <a href={hrefOf(article.path)} lang={article.language} dir={article.direction}>
            {article.headline}
          </a>
        </p>
      </PlainHeader>
      <ol className={list.list}>
        {each(entries, (entry) => (
          <li className={list.entry}>
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
          <DatedKind kind={versions.first} at={entry.version.publishedAt} edition={edition} />
          <p className={words}>
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
      <DatedKind
        kind={wordingFor(edition.code).correctionKinds[note.kind]}
        at={note.publishedAt}
        edition={edition}
      />
      <div className={words}>
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
            <Moment at={version.publishedAt} edition={edition} />
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
