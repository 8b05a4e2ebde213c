import type { HistoryLine } from "#components/desk/history/revision-list";
import type { StepLine } from "#components/desk/history/step-row";
import type { ToldNote } from "#components/desk/history/told-notes";
import type { VersionLine } from "#components/desk/history/version-row";
import { eventSentence } from "#lib/desk/event-sentence";
import type { DeskStory } from "#lib/desk/stories/get-story";
import { workingCopy } from "#lib/desk/stories/get-version";
import type { RevisionRow } from "#lib/desk/stories/list-revisions";
import type { StoryStep } from "#lib/desk/stories/list-steps";
import type { EditionView } from "#lib/language/edition";
import { formatInstant } from "#lib/language/format-date";
import { planNouns } from "#lib/language/plan-words";

const reasons: Record<RevisionRow["reason"], string> = {
  submit: "Handed in",
  approve: "Approved",
  schedule: "Scheduled",
  publish: "Published",
  restore: "Before a restore",
  handover: "Before somebody else wrote",
  idle: "Before work went on",
};

type Of = { desk: DeskStory; revisions: RevisionRow[]; steps: StoryStep[] };

/** What readers have been told of its changes, the newest first. */
export function toldNotes({ edition, corrections }: DeskStory): ToldNote[] {
  return corrections.map(({ id, kind, text, place, publishedAt }) => ({
    ...{ id, text, place },
    kind: changes[kind],
    when: timeOf(publishedAt, { ...edition, code: "en", calendar: "gregorian" }),
  }));
}

/** The working copy, then revisions and steps in one order of time; a step that sealed a revision is one line with it. */
export function historyLines({ desk, revisions, steps }: Of): HistoryLine[] {
  // Times at the desk are told in its own language, and in the edition's zone.
  const edition = { ...desk.edition, code: "en", calendar: "gregorian" } as const;
  const sealers = new Map(steps.map((step) => [step.sealedId, step]));
  const past = [
    ...revisions.map((row) => ({
      at: row.madeAt,
      line: lineOf(row, sealers.get(row.id), edition),
    })),
    // Of one moment, what was sealed stands above what led to it, and the beginning below everything.
    ...steps
      .filter(({ sealedId }) => sealedId === null)
      .map((step) => ({ at: step.at, line: lineOfStep(step, edition) })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  return [lineOfCopy(desk, edition), ...past.map(({ line }) => line)];
}

const changes = { update: "Update", correction: "Correction", clarification: "Clarification" };

function lineOf(
  row: RevisionRow,
  sealer: StoryStep | undefined,
  edition: EditionView,
): VersionLine {
  const told = sealer?.told ?? null;
  return {
    kind: "version",
    id: row.id,
    name: `Revision ${row.number}`,
    reason: told === null ? reasons[row.reason] : changes[told.kind],
    who: row.madeBy,
    when: timeOf(row.madeAt, edition),
    told: told?.sentence ?? null,
    note: row.note ?? sealer?.note ?? null,
    isPublished: row.publishedAt !== null,
  };
}

function lineOfCopy({ saved }: DeskStory, edition: EditionView): VersionLine {
  return {
    kind: "version",
    id: workingCopy,
    name: "Working copy",
    reason: "As it stands now",
    who: saved.by,
    when: timeOf(saved.at, edition),
    told: null,
    note: null,
    isPublished: false,
  };
}

function lineOfStep(step: StoryStep, edition: EditionView): StepLine {
  const { id, who, note, at } = step;
  const sentence = `${who ?? "The newsroom"} ${deedOf(step, edition)}`;
  return { kind: "step", id, sentence, note, when: timeOf(at, edition) };
}

const planDeeds: Record<string, string> = {
  "story.schedule_cancelled": "called off",
  "story.schedule_resumed": "put back",
};

function deedOf({ action, assignee, plan }: StoryStep, edition: EditionView): string {
  if (action === "story.assigned") return `gave it to ${assignee ?? "nobody"}`;
  const { before, after } = eventSentence(action);
  if (plan === null) return `${before}it${after}`;
  const what = `its ${planNouns[plan.action]} for ${formatInstant(edition, plan.at).text}`;
  return `${planDeeds[action] ?? "planned"} ${what}`;
}

function timeOf(at: Date, edition: EditionView): { iso: string; text: string } {
  const { text, dateTime } = formatInstant(edition, at.toISOString());
  return { iso: dateTime, text };
}
