"use server";

import { refresh } from "next/cache";
import type { PickWork } from "#components/desk/front/picks-seen";
import type { FormState } from "#components/desk/plain-form";
import { addPick } from "#lib/desk/fronts/add-pick";
import { endPick } from "#lib/desk/fronts/end-pick";
import { movePick } from "#lib/desk/fronts/move-pick";
import { removePick } from "#lib/desk/fronts/remove-pick";
import type { Placed } from "#lib/desk/fronts/selected-picks";
import { formatInstant } from "#lib/language/format-date";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, ok, type Result } from "#lib/platform/result";
import { textOf } from "../../../form-work";
import { manageWork } from "../../../manage-work";

type Change = (newsroom: Newsroom, storyId: string) => Promise<Result<string>>;

const changes: Record<PickWork, Change> = {
  add: async (newsroom, storyId) => placed("Added", await addPick(newsroom, { storyId })),
  earlier: async (newsroom, storyId) =>
    placed("Moved", await movePick(newsroom, { storyId, step: "earlier" })),
  later: async (newsroom, storyId) =>
    placed("Moved", await movePick(newsroom, { storyId, step: "later" })),
  remove: async (newsroom, storyId) =>
    told(await removePick(newsroom, { storyId }), ({ headline }) => `Taken out: ${headline}`),
  lasting: async (newsroom, storyId) =>
    told(
      await endPick(newsroom, { storyId, local: null }),
      ({ headline }) => `Without an end now: ${headline}`,
    ),
};

/** Does with a pick what the button says; a refusal shows what stands there by now as well. */
export async function changeSelectedAction(_: FormState, form: FormData): Promise<FormState> {
  const work = textOf(form, "work");
  const state = await manageWork({
    form,
    work: async (newsroom) =>
      isWork(work)
        ? changes[work](newsroom, textOf(form, "id"))
        : fail({
            path: [],
            message: "This arrived damaged. Load the page again, then try once more.",
          }),
    done: (sentence) => ({ done: sentence }),
  });
  if (state.issues !== undefined) refresh();
  return state;
}

/** Sets the end of a pick by the edition’s clock. */
export async function endPickAction(_: FormState, form: FormData): Promise<FormState> {
  const end = { storyId: textOf(form, "id"), local: textOf(form, "at") };
  return manageWork({
    form,
    work: (newsroom) => endPick(newsroom, end),
    done: ({ expiresAt, timeZone }) => {
      if (expiresAt === null) return {};
      const clock = { code: "en", calendar: "gregorian", timeZone } as const;
      return { done: `It goes on ${formatInstant(clock, expiresAt).text}.` };
    },
  });
}

const isWork = (word: string): word is PickWork => Object.hasOwn(changes, word);

function told<T>(result: Result<T>, sentence: (value: T) => string): Result<string> {
  return result.ok ? ok(sentence(result.value)) : result;
}

function placed(what: string, result: Result<Placed>): Result<string> {
  return told(
    result,
    ({ headline, place, of }) => `${what} to place ${place} of ${of}: ${headline}`,
  );
}
