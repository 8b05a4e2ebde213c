import { expect, test } from "vitest";
import type { DeskStory } from "#lib/desk/stories/get-story";
import type { RevisionRow } from "#lib/desk/stories/list-revisions";
import type { StoryStep } from "#lib/desk/stories/list-steps";
import { historyLines } from "./history-lines";

const at = (minute: number) => new Date(Date.UTC(2026, 4, 3, 9, minute));

const desk = {
  edition: { code: "fa", calendar: "jalali", timeZone: "UTC" },
  saved: { at: at(0), by: "Mary Holt" },
} as DeskStory;

const revision = (of: Partial<RevisionRow>): RevisionRow => ({
  ...{ id: "r1", storyId: "s1", number: 1, reason: "approve", note: null, madeById: null },
  ...{ madeBy: "Mary Holt", madeAt: at(2), publishedAt: null },
  ...of,
});

const step = (of: Partial<StoryStep>): StoryStep => ({
  ...{ id: "e1", action: "story.sent_back", at: at(1), who: "Mary Holt", note: null },
  ...{ told: null, assignee: null, plan: null, sealedId: null },
  ...of,
});

test("the working copy is first, then revisions and steps by time; a step that sealed one lends it its note", () => {
  const steps = [
    step({ id: "e3", at: at(3), note: "Check figure 3." }),
    step({ id: "e2", action: "story.approved", at: at(2), note: "Page one.", sealedId: "r1" }),
    step({ id: "e1", action: "story.created" }),
  ];
  expect(historyLines({ desk, revisions: [revision({})], steps })).toMatchObject([
    { kind: "version", name: "Working copy" },
    { kind: "step", sentence: "Mary Holt sent it back", note: "Check figure 3." },
    { kind: "version", name: "Revision 1", reason: "Approved", note: "Page one." },
    { kind: "step", sentence: "Mary Holt began it" },
  ]);
});

test("an update that readers were told of says so, with the sentence; the beginning is below all of one moment", () => {
  const told = { kind: "correction" as const, sentence: "There were eight swans." };
  const steps = [
    step({ id: "e1", action: "story.created", at: at(2) }),
    step({ id: "e2", action: "article.updated", at: at(2), told, sealedId: "r1" }),
  ];
  const row = revision({ reason: "publish" });
  expect(historyLines({ desk, revisions: [row], steps })).toMatchObject([
    { name: "Working copy", told: null },
    { name: "Revision 1", reason: "Correction", told: "There were eight swans." },
    { sentence: "Mary Holt began it" },
  ]);
});

const plan = { action: "update" as const, at: new Date("2026-05-03T18:00:00Z") };

test.each([
  [{ action: "story.submitted" }, "Mary Holt handed it in"],
  [{ action: "story.published", who: null }, "The newsroom published it"],
  [{ action: "story.assigned", assignee: "Ada Penn" }, "Mary Holt gave it to Ada Penn"],
  [{ action: "story.assigned" }, "Mary Holt gave it to nobody"],
  [{ action: "story.scheduled", plan }, "Mary Holt planned its update for 3 May 2026, 18:00 UTC"],
  [
    { action: "story.schedule_cancelled", plan },
    "Mary Holt called off its update for 3 May 2026, 18:00 UTC",
  ],
  [
    { action: "story.schedule_resumed", plan },
    "Mary Holt put back its update for 3 May 2026, 18:00 UTC",
  ],
  [{ action: "story.scheduled" }, "Mary Holt planned something for it"],
])("of %j it says “%s”", (of, sentence) => {
  const [, line] = historyLines({ desk, revisions: [], steps: [step(of)] });
  expect(line).toMatchObject({ sentence });
});
