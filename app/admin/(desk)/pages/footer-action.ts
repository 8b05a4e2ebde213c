"use server";

import type { FormState } from "#components/desk/plain-form";
import { leaveFooter } from "#lib/publishing/leave-footer";
import { putInFooter } from "#lib/publishing/put-in-footer";
import { textOf } from "../../form-work";
import { manageWork } from "../../manage-work";

/** Puts a Page into the footer or takes it out. */
export async function footerAction(_: FormState, form: FormData): Promise<FormState> {
  const page = { storyId: textOf(form, "id") };
  const place = textOf(form, "place") === "footer" ? putInFooter : leaveFooter;
  return manageWork({ form, work: (newsroom) => place(newsroom, page), done: "" });
}
