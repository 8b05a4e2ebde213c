"use server";

import { refresh } from "next/cache";
import type { FormState } from "#components/desk/plain-form";
import { changeFront } from "#lib/desk/fronts/change-front";
import { restoreFront } from "#lib/desk/fronts/restore-front";
import { formatInstant } from "#lib/language/format-date";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, type Result } from "#lib/platform/result";
import { callOffFront } from "#lib/publishing/call-off-front";
import type { FrontKey } from "#lib/publishing/lock-front";
import { publishFront } from "#lib/publishing/publish-front";
import { scheduleFront } from "#lib/publishing/schedule-front";
import { textOf } from "../../form-work";
import { manageWork } from "../../manage-work";
import { readChange } from "./read-change";
import { tellChange } from "./tell-change";

/** Changes one thing in a front, as the button says. */
export async function changeFrontAction(_: FormState, form: FormData): Promise<FormState> {
  const change = readChange(form);
  if (change === null) {
    const message = "This arrived damaged. Load the page again, then try once more.";
    return frontWork(
      form,
      async () => fail({ path: [], message }),
      () => "",
    );
  }
  return frontWork(
    form,
    (newsroom) => changeFront(newsroom, { front: frontIn(form), change }),
    (copy) => tellChange(change, copy),
  );
}

/** Sets the end of a pin by the edition’s clock. */
export async function endPinAction(_: FormState, form: FormData): Promise<FormState> {
  const articleId = textOf(form, "id");
  const change = { work: "end", articleId, local: textOf(form, "at") } as const;
  return frontWork(
    form,
    (newsroom) => changeFront(newsroom, { front: frontIn(form), change }),
    (copy) => tellChange(change, copy),
  );
}

export async function publishFrontAction(_: FormState, form: FormData): Promise<FormState> {
  return frontWork(
    form,
    (newsroom) => publishFront(newsroom, { front: frontIn(form), lockVersion: versionIn(form) }),
    ({ number }) => `Readers see version ${number} with their next request.`,
  );
}

export async function scheduleFrontAction(_: FormState, form: FormData): Promise<FormState> {
  const plan = { front: frontIn(form), lockVersion: versionIn(form), local: textOf(form, "at") };
  return frontWork(
    form,
    (newsroom) => scheduleFront(newsroom, plan),
    ({ number, at, timeZone }) => {
      const clock = { code: "en", calendar: "gregorian", timeZone } as const;
      return `Readers see version ${number} from ${formatInstant(clock, at).text}.`;
    },
  );
}

export async function callOffFrontAction(_: FormState, form: FormData): Promise<FormState> {
  return frontWork(
    form,
    (newsroom) => callOffFront(newsroom, { versionId: textOf(form, "id") }),
    ({ number }) => `Version ${number} is called off.`,
  );
}

export async function restoreFrontAction(_: FormState, form: FormData): Promise<FormState> {
  return frontWork(
    form,
    (newsroom) =>
      restoreFront(newsroom, { versionId: textOf(form, "id"), lockVersion: versionIn(form) }),
    ({ number }) => `Version ${number} stands here again. Publish it for readers to see it.`,
  );
}

/** Does it and tells it; a refusal shows how the front stands by now as well. */
async function frontWork<T>(
  form: FormData,
  work: (newsroom: Newsroom) => Promise<Result<T>>,
  tell: (value: T) => string,
): Promise<FormState> {
  const state = await manageWork({ form, work, done: (value) => ({ done: tell(value) }) });
  if (state.issues !== undefined) refresh();
  return state;
}

function frontIn(form: FormData): FrontKey {
  const section = textOf(form, "section");
  return { editionId: textOf(form, "edition"), sectionId: section === "" ? null : section };
}

const versionIn = (form: FormData) => Number(textOf(form, "version"));
