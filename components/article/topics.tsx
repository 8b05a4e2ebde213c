import { Block } from "#components/site/parts/block";
import { NamedLink } from "#components/site/parts/named-link";
import type { Wording } from "#lib/language/wording";
import type { TopicLinkView } from "#lib/published/views";
import styles from "./topics.module.css";

/** What the article is tagged with, each leading to everything else about it. */
export function Topics({ topics, wording }: { topics: TopicLinkView[]; wording: Wording }) {
  if (topics.length === 0) return null;
  return (
    <div className={styles.ways}>
      <Block id="topics" title={wording.topics}>
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic.id}>
              <NamedLink link={topic} />
            </li>
          ))}
        </ul>
      </Block>
    </div>
  );
}
