import type { Metadata } from "next";
import { z } from "zod";
import { comparingWords } from "#components/desk/compare/comparing-words";
import { Comparison } from "#components/desk/compare/comparison";
import { compareStories, isSameStory } from "#lib/content/compare/compare-stories";
import { comparisonNames } from "#lib/desk/stories/comparison-names";
import { getVersion, type Version, workingCopy } from "#lib/desk/stories/get-version";
import { deskNewsroom } from "../../../../desk-newsroom";
import css from "../../../desk-page.module.css";
import { findStory, orNotFound } from "../find-story";
import { StoryHead } from "../story-head";

export const metadata: Metadata = { title: "Compare" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const version = z.union([z.uuid(), z.literal(workingCopy)]).catch(workingCopy);

export default async function ComparePage({ params, searchParams }: Props) {
  const newsroom = await deskNewsroom();
  const desk = await findStory(newsroom, (await params).id);
  const { from, to } = await searchParams;
  const [earlier, later] = await orNotFound(
    Promise.all([
      getVersion(newsroom, { desk, id: version.parse(from) }),
      getVersion(newsroom, { desk, id: version.parse(to) }),
    ]),
  );
  const { edition } = desk;
  if (!earlier.ok || !later.ok) {
    return (
      <>
        <StoryHead desk={desk} title="Compare" />
        <p className={css.empty} role="alert">
          One of these versions was written by another newsroom and cannot be read. Choose another.
        </p>
      </>
    );
  }
  const [before, after] = [earlier.value, later.value];
  const contents = [before.content, after.content];
  const words = comparingWords(
    await comparisonNames(newsroom, { contents, editionId: edition.id }),
  );
  const language = after.content.language ?? edition.code;
  const compared = compareStories(before.content, after.content, { words, language });
  return (
    <>
      <StoryHead desk={desk} title="Compare" />
      {isSameStory(compared) && <p className={css.empty}>Both say the same in everything.</p>}
      <Comparison
        compared={compared}
        titles={{ before: nameOf(before), after: nameOf(after) }}
        language={{ lang: language, dir: edition.direction }}
      />
    </>
  );
}

function nameOf({ number }: Version): string {
  return number === null ? "Working copy" : `Revision ${number}`;
}
