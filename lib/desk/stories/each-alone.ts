import "server-only";
import type { Changed, ChangeReport, LeftAlone, StoryUndo } from "#lib/desk/stories/story-change";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError, messageOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";

/** Does something to story after story; those that refuse are named with the sentence that says why. */
export async function eachAlone(
  { db }: Newsroom,
  storyIds: string[],
  work: (storyId: string) => Promise<Changed>,
): Promise<ChangeReport> {
  const ids = [...new Set(storyIds)];
  const stories = await db.story.findMany({
    where: { id: { in: ids } },
    select: { id: true, headline: true },
  });
  const headlines = new Map(stories.map(({ id, headline }) => [id, headline]));
  const report: ChangeReport = { changed: 0, unchanged: 0, leftAlone: [], partly: [], undo: [] };
  for (const storyId of ids) {
    const outcome = await attempt(() => work(storyId));
    const named = (sentence: string): LeftAlone => {
      return { storyId, headline: headlines.get(storyId) ?? "", sentence };
    };
    if (typeof outcome === "string") report.leftAlone.push(named(outcome));
    else if (outcome.undo === null) report.unchanged += 1;
    else {
      report.changed += 1;
      report.undo.push(outcome.undo);
      if (outcome.loss !== undefined) report.partly.push(named(outcome.loss));
    }
  }
  return report;
}

/** What came of it, or the sentence that says why nothing did. Throws only `forbidden`, which holds for all of them. */
async function attempt(
  work: () => Promise<Changed>,
): Promise<{ undo: StoryUndo | null; loss: string | undefined } | string> {
  try {
    const result = await work();
    if (result.ok) return { undo: result.value, loss: result.loss };
    return [...new Set(result.issues.map(({ message }) => message))].join(" ");
  } catch (error) {
    if (error instanceof AppError && error.kind === "forbidden") throw error;
    if (error instanceof AppError) return error.message;
    log.error("a story could not be changed with others", { error: messageOf(error) });
    return "The newsroom could not do this just now. Try again.";
  }
}
