import type { Metadata } from "next";
import { StoryFilterForm } from "#components/desk/stories/story-filter-form";
import { StoryTable } from "#components/desk/stories/story-table";
import { storyKinds } from "#lib/content/kinds";
import { listChoices } from "#lib/desk/list-choices";
import { listStories } from "#lib/desk/list-stories";
import { storyStates } from "#lib/desk/story-filter";
import { wordingFor } from "#lib/language/wording-for";
import { deskNewsroom } from "../../desk-newsroom";
import { storyLines } from "../../story-lines";
import css from "../desk-page.module.css";
import { addressOf, type Query, readFilter } from "./read-filter";

export const instant = false;
export const metadata: Metadata = { title: "Stories" };

type Props = { searchParams: Promise<Query> };

const { kinds } = wordingFor("en");
const stateNames = storyStates.map((state) => ({
  value: state,
  name: state.charAt(0).toUpperCase() + state.slice(1),
}));
const kindNames = storyKinds.map((kind) => ({ value: kind, name: kinds[kind] }));

export default async function StoriesPage({ searchParams }: Props) {
  const query = await searchParams;
  const newsroom = await deskNewsroom();
  const { filter, words, after } = readFilter(query);
  const [list, choices] = await Promise.all([
    listStories(newsroom, filter, after),
    listChoices(newsroom),
  ]);
  const stories = storyLines(list.rows, choices);
  return (
    <>
      <h1 className={css.title}>Stories</h1>
      <StoryFilterForm
        {...words}
        states={stateNames}
        kinds={kindNames}
        editions={choices.editions.map(({ id, name }) => ({ value: id, name }))}
        sections={sectionsOf(choices.sections)}
      />
      {stories.length > 0 ? (
        <StoryTable stories={stories} />
      ) : (
        <p className={css.empty}>
          No story fits this. <a href="/admin/stories">Show everything</a>.
        </p>
      )}
      {list.next !== null && (
        <p className={css.more}>
          <a href={addressOf(words, list.next)}>Older stories</a>
        </p>
      )}
    </>
  );
}

/** A section has a name in each edition; the list knows it once, by the first. */
function sectionsOf(sections: { id: string; name: string }[]) {
  const named = new Map(sections.toReversed().map(({ id, name }) => [id, name]));
  return [...named].map(([value, name]) => ({ value, name })).toReversed();
}
