import type { ReactNode } from "react";
import { StoryList } from "#components/site/cards/story-list";
import type { EditionView } from "#lib/language/edition";
import type { ListPageView } from "#lib/published/views";
import styles from "./list-front.module.css";

/** A page of stories, newest first, under the header of what they have in common. */
export function ListFront(props: {
  view: ListPageView;
  edition: EditionView;
  header: ReactNode;
  /** The section whose page it is. */
  within?: string | undefined;
  /** Whose page it is. */
  author?: string | undefined;
  /** In place of one story below the other. */
  children?: ReactNode;
}) {
  const { header, children, ...list } = props;
  return (
    <div className={styles.front}>
      {header}
      <div className={styles.list}>
        {children ?? <StoryList {...list} cards={list.view.cards} />}
      </div>
    </div>
  );
}
