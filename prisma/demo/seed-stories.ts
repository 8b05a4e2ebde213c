import { createStory } from "#lib/desk/create-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { correctArticle } from "#lib/publishing/correct-article";
import { publishStory } from "#lib/publishing/publish-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { demo } from "#prisma/demo/demo";
import type { DemoMoment, DemoPage, DemoStory } from "#prisma/demo/demo-newsroom";
import { type Happening, instantIn } from "#prisma/demo/happening";
import { idOf } from "#prisma/demo/id-of";
import { historyOfDraft, revisionOf } from "#prisma/demo/seed-desk";
import { type Known, pageInput, storyInput } from "#prisma/demo/story-input";
import { accepted } from "#prisma/factories/accepted";

/**
 * Plays the newsroom's history from its first day, each happening at its own time on the clock: so lists
 * have the right order, and notes and withdrawals their dates.
 */
export async function seedStories(newsroom: Newsroom, known: Known): Promise<void> {
  const history = [
    ...demo.pages.flatMap((page) => historyOfPage(page, known)),
    ...demo.stories.flatMap((story) => historyOfStory(story, known)),
    ...demo.drafts.flatMap((draft) => historyOfDraft(draft, known)),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, happen } of history) await happen({ ...newsroom, clock: { now: () => at } });
}

function historyOfPage(page: DemoPage, known: Known): Happening[] {
  const at = instantIn(page, known);
  const storyId = idOf(known.stories, page.key);
  return [
    {
      at: at(page.published),
      happen: async (newsroom) => {
        accepted(await createStory(newsroom, pageInput(page, known)));
        accepted(await publishStory(newsroom, { storyId }));
      },
    },
  ];
}

function historyOfStory(story: DemoStory, known: Known): Happening[] {
  const at = instantIn(story, known);
  const storyId = idOf(known.stories, story.key);
  const publication: Happening = {
    at: at(story.published),
    happen: async (newsroom) => {
      accepted(await createStory(newsroom, storyInput(story, known)));
      accepted(await publishStory(newsroom, { storyId }));
    },
  };
  const notes = (story.corrections ?? []).map(
    (note): Happening => ({
      at: at(note.at),
      happen: async (newsroom) => {
        const said = { kind: note.kind, note: note.text };
        return note.kind === "update"
          ? accepted(await updateArticle(newsroom, { storyId, change: said }))
          : accepted(await correctArticle(newsroom, { storyId, ...said }));
      },
    }),
  );
  return [
    publication,
    ...notes,
    ...withdrawalOf(story, { storyId, at }),
    ...revisionOf(story, { at, known }),
  ];
}

function withdrawalOf(
  { withdrawn }: DemoStory,
  { storyId, at }: { storyId: string; at: (moment: DemoMoment) => Date },
): Happening[] {
  if (withdrawn === undefined) return [];
  const { reason, notice } = withdrawn;
  return [
    {
      at: at(withdrawn.at),
      happen: async (newsroom) =>
        accepted(await withdrawArticle(newsroom, { storyId, reason, notice })),
    },
  ];
}
