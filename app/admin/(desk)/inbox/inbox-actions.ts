"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { makeItemStory } from "#lib/desk/stories/make-item-story";
import { ignoreItem } from "#lib/intake/ignore-item";
import { takeBackItem } from "#lib/intake/take-back-item";
import { fail } from "#lib/platform/result";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse } from "../../manage-work";

/** Does with an item what the button says; a story that was made of it is opened. */
export async function changeItemAction(_: FormState, form: FormData): Promise<FormState> {
  const [work, itemId] = [textOf(form, "work"), textOf(form, "id")];
  if (work === "draft" || work === "card") {
    const made = await deskWork((newsroom) => makeItemStory(newsroom, { itemId, form: work }));
    if (!made.ok) return refuse(form, made.issues);
    redirect(`/admin/stories/${made.value.storyId}`);
  }
  return manageWork({
    form,
    work: async (newsroom) => {
      if (work === "ignore") return ignoreItem(newsroom, { itemId });
      if (work === "back") return takeBackItem(newsroom, { itemId });
      const message = "This arrived damaged. Load the page again, then try once more.";
      return fail({ path: [], message });
    },
    done: ({ title }) => ({
      done: `${work === "ignore" ? "Left out" : "Back in the inbox"}: ${title}`,
    }),
  });
}
