"use server";

import type { FormState } from "#components/desk/plain-form";
import { announceBreaking } from "#lib/desk/fronts/announce-breaking";
import { endBreaking } from "#lib/desk/fronts/end-breaking";
import { formatInstant } from "#lib/language/format-date";
import { textOf } from "../../form-work";
import { manageWork } from "../../manage-work";

/** Puts the line over all pages of an edition. */
export async function announceBreakingAction(_: FormState, form: FormData): Promise<FormState> {
  const input = {
    editionId: textOf(form, "editionId"),
    text: textOf(form, "text"),
    address: textOf(form, "address"),
    minutes: Number(textOf(form, "minutes")),
  };
  return manageWork({
    form,
    work: (newsroom) => announceBreaking(newsroom, input),
    done: ({ expiresAt, timeZone }) => {
      const clock = { code: "en", calendar: "gregorian", timeZone } as const;
      return {
        done: `Readers see it now. It goes on ${formatInstant(clock, expiresAt).text}.`,
      };
    },
  });
}

/** Takes it away again. */
export async function endBreakingAction(_: FormState, form: FormData): Promise<FormState> {
  const of = { editionId: textOf(form, "editionId") };
  return manageWork({
    form,
    work: (newsroom) => endBreaking(newsroom, of),
    done: "It is gone from all pages.",
  });
}
