import { DeskLink } from "#components/desk/shell/desk-link";
import { RowCheck } from "#components/desk/stories/row-check";
import { StoryState } from "#components/desk/stories/story-state";
import type { Selection } from "#components/desk/stories/use-selection";
import { WritingAhead } from "#components/desk/stories/writing-ahead";
import { each } from "#components/ui/each";
import css from "./story-table.module.css";

/** One story as a row of the list shows it; every text is ready to be read. */
export type StoryLine = {
  id: string;
  headline: string;
  /** “Analysis”, or “Page”. */
  kind: string;
  edition: string;
  section: string | null;
  assignee: string | null;
  changed: { iso: string; text: string };
  /** “Publish 3 December 2026, 08:00”, or why that failed. */
  plan: string | null;
  draftState: "draft" | "in_review" | "approved";
  liveState: "never" | "live" | "withdrawn";
  trashed: boolean;
};

type Props = {
  stories: StoryLine[];
  /** Lets rows be chosen, to do something to all of them. */
  selection?: Selection;
};

/** Stories as a table; on a phone each row is a small card. */
export function StoryTable({ stories, selection }: Props) {
  return (
    <>
      <WritingAhead />
      <table className={css.table}>
        <thead>
          <tr>
            {selection !== undefined && (
              <th scope="col" className={css.choose}>
                Choose
              </th>
            )}
            <th scope="col">Story</th>
            <th scope="col">State</th>
            <th scope="col">With</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <tr key={story.id} data-chosen={selection?.chosen.has(story.id) || undefined}>
              {selection !== undefined && (
                <td>
                  <RowCheck
                    label={`Choose “${story.headline || "Without a headline"}”`}
                    isChosen={selection.chosen.has(story.id)}
                    toggle={(isRange) => selection.toggle(story.id, isRange)}
                  />
                </td>
              )}
              <th scope="row">
                <DeskLink className={css.headline} href={`/admin/stories/${story.id}`}>
                  <bdi>{story.headline || "Without a headline"}</bdi>
                </DeskLink>
                <span className={css.about}>
                  {each(aboutOf(story), (part, index) => (
                    <>
                      {index > 0 && " · "}
                      <bdi>{part}</bdi>
                    </>
                  ))}
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
    </>
  );
}

/** What kind of story it is and where it stands, each in its own language. */
function aboutOf({ kind, section, edition }: StoryLine): string[] {
  return [kind, section ?? "", edition].filter((part) => part !== "");
}
