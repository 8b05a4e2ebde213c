import type { Metadata } from "next";
import { StoryTable } from "#components/desk/stories/story-table";
import { may } from "#lib/auth/permissions";
import { requireActor } from "#lib/auth/session";
import { listChoices } from "#lib/desk/list-choices";
import { listStories } from "#lib/desk/stories/list-stories";
import { deskNewsroom } from "../desk-newsroom";
import { storyLines } from "../story-lines";
import css from "./desk-page.module.css";

export const metadata: Metadata = { title: "My work" };

/** So many of those that wait stand here; the list of stories has the rest. */
const most = 8;

/** Where the desk opens: what this person has begun or been given, and what waits for who may review. */
export default async function DeskPage() {
  const actor = await requireActor();
  const newsroom = await deskNewsroom();
  const [mine, waiting, choices] = await Promise.all([
    listStories(newsroom, { mineId: actor.id }),
    may(actor, "story.review") ? listStories(newsroom, { state: "in review" }) : { rows: [] },
    listChoices(newsroom),
  ]);
  const own = storyLines(mine.rows, choices);
  const others = waiting.rows.filter(({ id }) => mine.rows.every((row) => row.id !== id));
  return (
    <>
      <h1 className={css.title}>The desk</h1>
      {own.length > 0 ? (
        <StoryTable stories={own} />
      ) : (
        <p className={css.empty}>
          Nothing of yours is under way. <a href="/admin/stories/new">Begin a story</a>, or look
          through <a href="/admin/stories">all of them</a>.
        </p>
      )}
      {others.length > 0 && (
        <section className={css.part} aria-labelledby="waiting">
          <h2 className={css.subtitle} id="waiting">
            Waiting for review
          </h2>
          <StoryTable stories={storyLines(others.slice(0, most), choices)} />
          {others.length > most && (
            <p>
              <a href="/admin/stories?state=in+review">All that wait for review</a>
            </p>
          )}
        </section>
      )}
    </>
  );
}
