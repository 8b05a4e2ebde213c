import { StoryState } from "#components/desk/stories/story-state";
import css from "./story-table.module.css";

/** One story as a row of the list shows it; every text is ready to be read. */
export type StoryLine = {
  id: string;
  headline: string;
  /** “Analysis”, or “Page”. */
  kind: string;
  edition: string;
  direction: "ltr" | "rtl";
  section: string | null;
  assignee: string | null;
  changed: { iso: string; text: string };
  /** “Publish 3 December 2026, 08:00”, or why that failed. */
  plan: string | null;
  draftState: "draft" | "in_review" | "approved";
  liveState: "never" | "live" | "withdrawn";
  trashed: boolean;
};

/** Stories as a table; on a phone each row is a small card. */
export function StoryTable({ stories }: { stories: StoryLine[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">State</th>
          <th scope="col">With</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <tr key={story.id}>
            <th scope="row">
              <a className={css.headline} href={`/admin/stories/${story.id}`} dir={story.direction}>
                {story.headline || "Without a headline"}
              </a>
              <span className={css.about}>
                {[story.kind, story.section, story.edition].filter(Boolean).join(" · ")}
              </span>
            </th>
            <td>
              <StoryState {...story} />
              {story.plan !== null && <span className={css.plan}>{story.plan}</span>}
            </td>
            <td>{story.assignee ?? <span className={css.nobody}>nobody</span>}</td>
            <td>
              <time dateTime={story.changed.iso}>{story.changed.text}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
