import type { Metadata } from "next";
import { listRevisions } from "#lib/desk/list-revisions";
import { listSteps } from "#lib/desk/list-steps";
import { deskNewsroom } from "../../../../desk-newsroom";
import { findStory } from "../find-story";
import { StoryHead } from "../story-head";
import { historyLines } from "./history-lines";
import { OpenHistory } from "./open-history";

export const instant = false;
export const metadata: Metadata = { title: "History" };

type Props = { params: Promise<{ id: string }> };

export default async function HistoryPage({ params }: Props) {
  const newsroom = await deskNewsroom();
  const desk = await findStory(newsroom, (await params).id);
  const [revisions, steps] = await Promise.all([
    listRevisions(newsroom, desk.story.id),
    listSteps(newsroom, desk.story.id),
  ]);
  return (
    <>
      <StoryHead desk={desk} title="History" />
      <OpenHistory
        storyId={desk.story.id}
        lockVersion={desk.lockVersion}
        lines={historyLines({ desk, revisions, steps })}
      />
    </>
  );
}
