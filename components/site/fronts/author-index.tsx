import { EntryDate } from "#components/site/fronts/entry-date";
import { NameIndex } from "#components/site/fronts/name-index";
import { Photo } from "#components/ui/photo";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { AuthorEntryView, IndexView } from "#lib/published/views";
import styles from "./name-index.module.css";

/** Everybody who signs and whom readers can look up: face, name, what they are, and when they last wrote. */
export function AuthorIndex(props: { view: IndexView<AuthorEntryView>; edition: EditionView }) {
  const { edition } = props;
  const { authors: name, about } = wordingFor(edition.code);
  return (
    <NameIndex
      {...props}
      all={{ name, path: pathOf.authors(edition) }}
      about={about.authors(edition.siteName)}
      draw={(author) => (
        <div className={styles.author}>
          <Face author={author} />
          <p className={styles.lines}>
            <a className={styles.name} href={hrefOf(author.path)} rel="author">
              <bdi>{author.name}</bdi>
            </a>{" "}
            {author.role !== null && <bdi className={styles.role}>{author.role}</bdi>}{" "}
            <EntryDate at={author.publishedAt} edition={edition} />
          </p>
        </div>
      )}
    />
  );
}

/** Beside the name, which says who it is; whoever has no photo has a first letter. */
function Face({ author }: { author: AuthorEntryView }) {
  if (author.photo !== null) return <Photo photo={author.photo} alt="" edge={64} />;
  const [letter = ""] = author.name.normalize("NFC");
  return (
    <span className={styles.letter} aria-hidden="true">
      {letter}
    </span>
  );
}
