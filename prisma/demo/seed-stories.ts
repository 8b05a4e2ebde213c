import type { Document } from "#lib/content/document";
import { checkStoryContent } from "#lib/content/story-content";
import { createStory } from "#lib/desk/stories/create-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
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
import { idsIn, type Known, pageInput, storyInput } from "#prisma/demo/story-input";
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
  const texts = textsOf(story, known);
  const publication: Happening = {
    at: at(story.published),
    happen: async (newsroom) => {
      const { content, ...place } = storyInput(story, known);
      const [first] = texts;
      accepted(await createStory(newsroom, { ...place, content: { ...content, ...first } }));
      accepted(await publishStory(newsroom, { storyId }));
    },
  };
  return [
    publication,
    ...changesOf(story, { storyId, at, texts }),
    ...withdrawalOf(story, { storyId, at }),
    ...revisionOf(story, { at, known }),
  ];
}

type Note = NonNullable<DemoStory["corrections"]>[number];

type Text = { document: Document };

/** What a story said at first and after each change. */
function textsOf({ document, changes = [] }: DemoStory, known: Known): Text[] {
  const texts: Text[] = [{ document: document(idsIn(known)) }];
  for (const { before } of changes.toReversed()) {
    const [later] = texts;
    if (later !== undefined) texts.unshift({ document: before(later.document) });
  }
  return texts;
}

/** New texts and notes; of one moment, a note tells of the text. */
function changesOf(
  { corrections = [], changes = [] }: DemoStory,
  of: { storyId: string; at: (moment: DemoMoment) => Date; texts: Text[] },
): Happening[] {
  const { storyId, at, texts } = of;
  const isTextOf = (note: { at: DemoMoment }) =>
    changes.some((change) => at(change.at).getTime() === at(note.at).getTime());
  const updates = changes.map((change, index): Happening => {
    const note = corrections.find((one) => at(one.at).getTime() === at(change.at).getTime());
    return {
      at: at(change.at),
      happen: async (newsroom) => {
        await rewrite(newsroom, { storyId, text: texts[index + 1] });
        const told = note && saidOf(note);
        accepted(await updateArticle(newsroom, { storyId, change: told ?? { kind: "silent" } }));
      },
    };
  });
  const notes = corrections
    .filter((note) => !isTextOf(note))
    .map(
      (note): Happening => ({
        at: at(note.at),
        happen: async (newsroom) => {
          accepted(await correctArticle(newsroom, { storyId, ...saidOf(note) }));
        },
      }),
    );
  return [...updates, ...notes];
}

function saidOf({ kind, text, place = "bottom" }: Note) {
  return { kind, note: text, place };
}

async function rewrite(
  newsroom: Newsroom,
  { storyId, text }: { storyId: string; text: Text | undefined },
): Promise<void> {
  const where = { storyId };
  const { content, lockVersion } = await newsroom.db.workingCopy.findUniqueOrThrow({ where });
  const after = { ...accepted(checkStoryContent(content)), ...text };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: after }));
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
