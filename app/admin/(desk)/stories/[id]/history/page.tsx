import type { Metadata } from "next";
import { may } from "#lib/auth/permissions";
import { listRevisions } from "#lib/desk/list-revisions";
import { listSteps } from "#lib/desk/list-steps";
import { deskNewsroom } from "../../../../desk-newsroom";
import { findStory } from "../find-story";
import { StoryHead } from "../story-head";
import { historyLines, toldNotes } from "./history-lines";
import { OpenHistory } from "./open-history";
import { OpenNotes } from "./open-notes";

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
      <OpenNotes
        storyId={desk.story.id}
        notes={toldNotes(desk)}
        mayPlace={may(newsroom.actor, "story.publish")}
      />
      <OpenHistory
        storyId={desk.story.id}
        lockVersion={desk.lockVersion}
        lines={historyLines({ desk, revisions, steps })}
      />
    </>
  );
}
