import type { Metadata } from "next";
import { SavedViews } from "#components/desk/stories/saved-views";
import { StoryFilterForm } from "#components/desk/stories/story-filter-form";
import { may } from "#lib/auth/permissions";
import { requireActor } from "#lib/auth/session";
import { storyKinds } from "#lib/content/kinds";
import { listChoices } from "#lib/desk/list-choices";
import { countViews } from "#lib/desk/stories/count-views";
import { findFilterNames } from "#lib/desk/stories/find-filter-names";
import { listAssignees } from "#lib/desk/stories/list-assignees";
import { listStories } from "#lib/desk/stories/list-stories";
import { storyStates } from "#lib/desk/stories/story-filter";
import { wordingFor } from "#lib/language/wording-for";
import { deskNewsroom } from "../../desk-newsroom";
import type { Query } from "../../query";
import { storyLines } from "../../story-lines";
import css from "../desk-page.module.css";
import { OpenList } from "./open-list";
import { addressOf, readFilter } from "./read-filter";
import { viewLinks } from "./view-links";

export const metadata: Metadata = { title: "Stories" };

type Props = { searchParams: Promise<Query> };

const { kinds } = wordingFor("en");
const stateNames = storyStates.map((state) => ({
  value: state,
  name: state === "trash" ? "In the trash" : state.charAt(0).toUpperCase() + state.slice(1),
}));
const kindNames = storyKinds.map((kind) => ({ value: kind, name: kinds[kind] }));

export default async function StoriesPage({ searchParams }: Props) {
  const query = await searchParams;
  const { id: userId } = await requireActor();
  const newsroom = await deskNewsroom();
  const choices = await listChoices(newsroom);
  const { editions } = choices;
  const { filter, words, turn } = readFilter(query, { userId, editions });
  const [list, counts, names, people] = await Promise.all([
    listStories(newsroom, filter, turn),
    countViews(newsroom),
    findFilterNames(newsroom, filter),
    listAssignees(newsroom),
  ]);
  const stories = storyLines(list.rows, choices);
  const sections = sectionsOf(choices.sections);
  const searchedEdition = words.edition || (editions[0]?.id ?? "");
  return (
    <>
      <h1 className={css.title}>Stories</h1>
      <SavedViews views={viewLinks(words, counts)} />
      <StoryFilterForm
        words={words}
        topic={
          words.topic === "" ? null : { id: words.topic, name: names.topic ?? "No longer here" }
        }
        author={
          words.author === "" ? null : { id: words.author, name: names.author ?? "No longer here" }
        }
        searchedEdition={searchedEdition}
        states={stateNames}
        kinds={kindNames}
        editions={editions.map(({ id, name }) => ({ value: id, name }))}
        sections={sections}
      />
      <OpenList
        stories={stories}
        empty={
          <p className={css.empty}>
            No story fits this. <a href="/admin/stories">Show everything</a>.
          </p>
        }
        choices={{
          editionId: searchedEdition,
          sections: sections.map(({ value, name }) => ({ value, label: name })),
          people: people.map(({ id, name }) => ({ value: id, label: name })),
          mayWithdraw: may(newsroom.actor, "story.publish"),
        }}
      />
      <nav className={css.more} aria-label="Pages">
        {list.previous !== null && (
          <a href={addressOf(words, { before: list.previous })}>Newer stories</a>
        )}
        {list.next !== null && <a href={addressOf(words, { after: list.next })}>Older stories</a>}
      </nav>
    </>
  );
}

/** A section has a name in each edition; the list knows it once, by the first. */
function sectionsOf(sections: { id: string; name: string }[]) {
  const named = new Map(sections.toReversed().map(({ id, name }) => [id, name]));
  return [...named].map(([value, name]) => ({ value, name })).toReversed();
}
