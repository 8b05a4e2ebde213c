import type { Metadata } from "next";
import { StoryTable } from "#components/desk/stories/story-table";
import { requireActor } from "#lib/auth/session";
import { listChoices } from "#lib/desk/list-choices";
import { listStories } from "#lib/desk/list-stories";
import { deskNewsroom } from "../desk-newsroom";
import { storyLines } from "../story-lines";
import css from "./desk-page.module.css";

export const instant = false;
export const metadata: Metadata = { title: "My work" };

/** Where the desk opens: what this person has begun or been given. */
export default async function DeskPage() {
  const { id } = await requireActor();
  const newsroom = await deskNewsroom();
  const [list, choices] = await Promise.all([
    listStories(newsroom, { mineId: id }),
    listChoices(newsroom),
  ]);
  const stories = storyLines(list.rows, choices);
  return (
    <>
      <h1 className={css.title}>The desk</h1>
      {stories.length > 0 ? (
        <StoryTable stories={stories} />
      ) : (
        <p className={css.empty}>
          Nothing of yours is under way. <a href="/admin/stories/new">Begin a story</a>, or look
          through <a href="/admin/stories">all of them</a>.
        </p>
      )}
    </>
  );
}
