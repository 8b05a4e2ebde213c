import type { Answer } from "#components/desk/story/workflow-types";

const renewed =
  "The newsroom did not answer, or was renewed meanwhile. Your text is saved by itself: load the page again, then take this step once more.";

/**
 * After a new build the desk does not know the steps of a page that was opened before: that is said in words,
 * which may be other ones where no text is written. Whoever is signed out by now hears so from the step itself.
 */
export async function told<T>(step: Promise<Answer<T>>, lost = renewed): Promise<Answer<T>> {
  try {
    return await step;
  } catch {
    return { ok: false, issues: [{ path: [], message: lost }] };
  }
}
