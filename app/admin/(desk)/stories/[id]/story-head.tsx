import type { DeskStory } from "#lib/desk/stories/get-story";
import page from "../../desk-page.module.css";
import css from "./story-head.module.css";

/** Over every room of one story: which it is, and the way back to its text. */
export function StoryHead({ desk, title }: { desk: DeskStory; title: string }) {
  const { story, edition } = desk;
  return (
    <header>
      <p className={page.way}>
        <a href={`/admin/stories/${story.id}`}>Back to the text</a>
        {title !== "History" && <a href={`/admin/stories/${story.id}/history`}>History</a>}
      </p>
      <h1 className={css.title}>
        <span className={css.room}>
          {title}
          <span className={css.unseen}>:</span>
        </span>
        <bdi lang={edition.code}>{story.headline || "Without a headline"}</bdi>
      </h1>
    </header>
  );
}
