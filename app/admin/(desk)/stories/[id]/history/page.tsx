import type { Metadata } from "next";
import { may } from "#lib/auth/permissions";
import { countVersions } from "#lib/desk/stories/count-versions";
import { listRevisions } from "#lib/desk/stories/list-revisions";
import { listSteps } from "#lib/desk/stories/list-steps";
import { deskNewsroom } from "../../../../desk-newsroom";
import { findStory } from "../find-story";
import { StoryHead } from "../story-head";
import { historyLines, toldNotes } from "./history-lines";
import { OpenEarlierTexts } from "./open-earlier-texts";
import { OpenHistory } from "./open-history";
import { OpenNotes } from "./open-notes";

export const metadata: Metadata = { title: "History" };

type Props = { params: Promise<{ id: string }> };

export default async function HistoryPage({ params }: Props) {
  const newsroom = await deskNewsroom();
  const desk = await findStory(newsroom, (await params).id);
  const mayPublish = may(newsroom.actor, "story.publish");
  const [revisions, steps, earlier] = await Promise.all([
    listRevisions(newsroom, desk.story.id),
    listSteps(newsroom, desk.story.id),
    countVersions(newsroom, desk.story.id),
  ]);
  return (
    <>
      <StoryHead desk={desk} title="History" />
      <OpenNotes storyId={desk.story.id} notes={toldNotes(desk)} mayPlace={mayPublish} />
      {mayPublish && <OpenEarlierTexts storyId={desk.story.id} count={earlier} />}
      <OpenHistory
        storyId={desk.story.id}
        lockVersion={desk.lockVersion}
        lines={historyLines({ desk, revisions, steps })}
      />
    </>
  );
}
