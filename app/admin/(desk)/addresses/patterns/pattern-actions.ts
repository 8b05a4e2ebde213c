"use server";

import { refresh } from "next/cache";
import type { FormState } from "#components/desk/plain-form";
import { addPattern } from "#lib/desk/addresses/add-pattern";
import { changePattern } from "#lib/desk/addresses/change-pattern";
import { listPatterns } from "#lib/desk/addresses/list-patterns";
import { orderPatterns } from "#lib/desk/addresses/order-patterns";
import { removePattern } from "#lib/desk/addresses/remove-pattern";
import { textOf } from "../../../form-work";
import { manageWork, versionIn } from "../../../manage-work";
import { patternForm } from "./pattern-fields";

export async function addPatternAction(_: FormState, form: FormData): Promise<FormState> {
  const pattern = { address: textOf(form, "address"), target: textOf(form, "target") };
  return manageWork({
    form,
    work: (newsroom) => addPattern(newsroom, pattern),
    done: "Added. It holds from the next request on.",
  });
}

export async function changePatternAction(_: FormState, form: FormData): Promise<FormState> {
  const patternId = textOf(form, "id");
  const pattern = { address: textOf(form, "address"), target: textOf(form, "target") };
  const state = await manageWork({
    form,
    work: (newsroom) =>
      changePattern(newsroom, { patternId, version: versionIn(form), ...pattern }),
    done: "Changed. It holds from the next request on.",
    read: async (newsroom) => {
      const standing = (await listPatterns(newsroom)).find(({ id }) => id === patternId);
      return patternForm(standing ?? pattern);
    },
  });
  // Above what was typed stands the rule as it is by now.
  if (state.newer !== undefined) refresh();
  return state;
}

export async function movePatternAction(_: FormState, form: FormData): Promise<FormState> {
  const step = textOf(form, "step") === "earlier" ? "earlier" : "later";
  return manageWork({
    form,
    work: (newsroom) => orderPatterns(newsroom, { patternId: textOf(form, "id"), step }),
    done: "",
  });
}

export async function removePatternAction(_: FormState, form: FormData): Promise<FormState> {
  return manageWork({
    form,
    work: (newsroom) => removePattern(newsroom, { patternId: textOf(form, "id") }),
    done: "",
  });
}
