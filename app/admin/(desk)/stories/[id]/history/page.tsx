import type { Metadata } from "next";
import type { VersionLine } from "#components/desk/history/revision-list";
import type { DeskStory } from "#lib/desk/get-story";
import { workingCopy } from "#lib/desk/get-version";
import { listRevisions, type RevisionRow } from "#lib/desk/list-revisions";
import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import { deskNewsroom } from "../../../../desk-newsroom";
import { findStory } from "../find-story";
import { StoryHead } from "../story-head";
import { OpenHistory } from "./open-history";

export const instant = false;
export const metadata: Metadata = { title: "History" };

type Props = { params: Promise<{ id: string }> };

export default async function HistoryPage({ params }: Props) {
  const newsroom = await deskNewsroom();
  const desk = await findStory(newsroom, (await params).id);
  const revisions = await listRevisions(newsroom, desk.story.id);
  return (
    <>
      <StoryHead desk={desk} title="History" />
      <OpenHistory
        storyId={desk.story.id}
        lockVersion={desk.lockVersion}
        versions={[lineOfCopy(desk), ...revisions.map((row) => lineOf(row, inEnglish(desk)))]}
      />
    </>
  );
}

/** Times at the desk are told in its own language, and in the edition's zone. */
function inEnglish({ edition }: DeskStory): EditionView {
  return { ...edition, code: "en", calendar: "gregorian" };
}

const reasons: Record<RevisionRow["reason"], string> = {
  submit: "Handed in",
  approve: "Approved",
  schedule: "Scheduled",
  publish: "Published",
  restore: "Before a restore",
  handover: "Before somebody else wrote",
  idle: "Before work went on",
};

function lineOf(row: RevisionRow, edition: EditionView): VersionLine {
  const { text, dateTime } = formatInstant(edition, row.madeAt.toISOString());
  return {
    id: row.id,
    name: `Revision ${row.number}`,
    reason: reasons[row.reason],
    who: row.madeBy,
    when: { iso: dateTime, text },
    note: row.note,
    isPublished: row.publishedAt !== null,
  };
}

function lineOfCopy(desk: DeskStory): VersionLine {
  const { text, dateTime } = formatInstant(inEnglish(desk), desk.saved.at.toISOString());
  return {
    id: workingCopy,
    name: "Working copy",
    reason: "As it stands now",
    who: desk.saved.by,
    when: { iso: dateTime, text },
    note: null,
    isPublished: false,
  };
}
