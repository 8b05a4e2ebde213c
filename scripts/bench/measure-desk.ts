import { countViews } from "#lib/desk/stories/count-views";
import { listStories, type Turn } from "#lib/desk/stories/list-stories";
import type { StoryFilter } from "#lib/desk/stories/story-filter";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { FilledDesk } from "./fill-desk.ts";
import { median, percentile } from "./median.ts";

export type DeskFigure = { name: string; p50: number; worst: number };

const times = 15;
const day = 86_400_000;

/** Asks for every kind of list, some of them many times, and says how long each took in milliseconds. */
export async function measureDesk(newsroom: Newsroom, desk: FilledDesk): Promise<DeskFigure[]> {
  const [userId = ""] = desk.userIds;
  const sections = [...desk.sections.keys()];
  const ago = (days: number) => new Date(Date.now() - days * day);
  const filters: [string, StoryFilter][] = [
    ["everything", {}],
    ["edition", { editionId: desk.edition.id }],
    ["section, a common one", { sectionId: sections[0] }],
    ["section, a rare one", { sectionId: sections.at(-1) }],
    ["topic, a common one", { topicId: desk.topicIds[0] }],
    ["topic, a rare one", { topicId: desk.topicIds.at(-1) }],
    ["author", { authorId: desk.authorIds[0] }],
    ["kind", { kind: "interview" }],
    ["dates, a month of last year", { from: ago(200), until: ago(170) }],
    ["state: draft", { state: "draft" }],
    ["state: in review", { state: "in review" }],
    ["state: approved", { state: "approved" }],
    ["state: scheduled", { state: "scheduled" }],
    ["state: live", { state: "live" }],
    ["state: withdrawn", { state: "withdrawn" }],
    ["state: trash, empty", { state: "trash" }],
    ["mine", { mineId: userId }],
    ["search: a word of every eighth headline", { text: "ferry" }],
    ["search: one headline", { text: "story 77777" }],
    ["search: nothing fits", { text: "zeppelin" }],
    ["search: two letters", { text: "ry" }],
    [
      "search within live, a section and a topic",
      {
        text: "bridge",
        state: "live",
        sectionId: sections[1],
        topicId: desk.topicIds[1],
      },
    ],
  ];
  const figures: DeskFigure[] = [];
  for (const [name, filter] of filters) {
    figures.push(await time(name, () => listStories(newsroom, filter)));
  }
  const middle: Turn = { after: `${ago(170).toISOString()}_00000000-0000-7000-8000-000000000000` };
  figures.push(await time("a page in the middle", () => listStories(newsroom, {}, middle)));
  const back: Turn = { before: middle.after };
  figures.push(await time("the page before it", () => listStories(newsroom, {}, back)));
  const actor = { kind: "user" as const, id: userId, name: "Desk", role: "editor" as const };
  figures.push(await time("counts of the views", () => countViews({ ...newsroom, actor })));
  return figures;
}

async function time(name: string, work: () => Promise<unknown>): Promise<DeskFigure> {
  const took: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const begun = performance.now();
    await work();
    took.push(performance.now() - begun);
  }
  return { name, p50: median(took), worst: percentile(took, 100) };
}
