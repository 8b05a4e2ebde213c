import { checkStoryContent } from "#lib/content/story-content";
import { approveStory } from "#lib/desk/stories/approve-story";
import { createStory } from "#lib/desk/stories/create-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { scheduleStory } from "#lib/publishing/schedule-story";
import type { DemoDraft, DemoMoment, DemoStep, DemoStory } from "#prisma/demo/demo-newsroom";
import { type Happening, instantIn } from "#prisma/demo/happening";
import { idOf } from "#prisma/demo/id-of";
import { idsIn, type Known, storyInput } from "#prisma/demo/story-input";
import { accepted } from "#prisma/factories/accepted";

/** What the desk did with a story that readers have not seen. */
export function historyOfDraft(draft: DemoDraft, known: Known): Happening[] {
  const at = instantIn(draft, known);
  const { timeZone: zone } = known.structure.editions[draft.edition];
  const storyId = idOf(known.stories, draft.key);
  return [
    {
      at: at(draft.begun),
      happen: async (newsroom) => accepted(await createStory(newsroom, storyInput(draft, known))),
    },
    ...draft.steps.map((step) => ({
      at: at(step.at),
      happen: (newsroom: Newsroom) => take(newsroom, { storyId, step, at, zone }),
    })),
  ];
}

/** A live story whose new text is being reviewed: readers have the old one meanwhile. */
export function revisionOf(
  { key, inReview }: DemoStory,
  { at, known }: { at: (moment: DemoMoment) => Date; known: Known },
): Happening[] {
  if (inReview === undefined) return [];
  const { note, document } = inReview;
  const storyId = idOf(known.stories, key);
  return [
    {
      at: at(inReview.at),
      happen: async (newsroom) => {
        const { content, lockVersion } = await workingCopyOf(newsroom, storyId);
        const before = accepted(checkStoryContent(content));
        const after = { ...before, document: document(idsIn(known)) };
        accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: after }));
        await handIn(newsroom, { storyId, note });
      },
    },
  ];
}

type Taken = {
  storyId: string;
  step: DemoStep;
  at: (moment: DemoMoment) => Date;
  zone: string;
};

async function take(newsroom: Newsroom, { storyId, step, at, zone }: Taken): Promise<unknown> {
  if (step.do === "trash") return trashStory(newsroom, storyId);
  if (step.do === "hand in") return handIn(newsroom, { ...step, storyId });
  if (step.do === "send back") {
    return accepted(await sendBackStory(newsroom, { storyId, note: step.note }));
  }
  const { lockVersion } = await workingCopyOf(newsroom, storyId);
  if (step.do === "approve") {
    return accepted(await approveStory(newsroom, { ...noteOf(step), storyId, lockVersion }));
  }
  const plan = { at: at(step.publication), zone, work: { action: "publish" as const } };
  return accepted(await scheduleStory(newsroom, { ...plan, storyId, lockVersion }));
}

async function handIn(
  newsroom: Newsroom,
  { storyId, ...said }: { storyId: string; note?: string },
): Promise<void> {
  const { lockVersion } = await workingCopyOf(newsroom, storyId);
  accepted(await submitStory(newsroom, { ...noteOf(said), storyId, lockVersion }));
}

const noteOf = ({ note }: { note?: string }) => (note === undefined ? {} : { note });

function workingCopyOf({ db }: Newsroom, storyId: string) {
  return db.workingCopy.findUniqueOrThrow({ where: { storyId } });
}
