import { EntryDate } from "#components/site/fronts/entry-date";
import { NameIndex } from "#components/site/fronts/name-index";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { IndexView, TopicEntryView } from "#lib/published/views";
import styles from "./name-index.module.css";

/** Every topic that readers can open, each with the date of its newest article. */
export function TopicIndex(props: { view: IndexView<TopicEntryView>; edition: EditionView }) {
  const { edition } = props;
  const { topics: name, about } = wordingFor(edition.code);
  return (
    <NameIndex
      {...props}
      all={{ name, path: pathOf.topics(edition) }}
      about={about.topics(edition.siteName)}
      draw={(topic) => (
        <p className={styles.entry}>
          <a className={styles.name} href={hrefOf(topic.path)}>
            <bdi>{topic.name}</bdi>
          </a>{" "}
          <EntryDate at={topic.publishedAt} edition={edition} />
        </p>
      )}
    />
  );
}
