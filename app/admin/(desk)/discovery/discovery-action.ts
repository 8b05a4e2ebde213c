"use server";

import type { FormState } from "#components/desk/plain-form";
import { updateDiscovery } from "#lib/desk/names/update-discovery";
import { textOf } from "../../form-work";
import { manageWork, versionIn } from "../../manage-work";
import { readDiscoveryForm } from "./discovery-form";

/** Saves which machines may come, and who is told of changes. */
export async function saveDiscoveryAction(_: FormState, form: FormData): Promise<FormState> {
  const isTicked = (name: string) => textOf(form, name) === "yes";
  return manageWork({
    form,
    work: (newsroom) =>
      updateDiscovery(newsroom, {
        version: versionIn(form),
        allowTraining: isTicked("allowTraining"),
        allowAssistants: isTicked("allowAssistants"),
        tellSearchEngines: isTicked("tellSearchEngines"),
        hubUrl: textOf(form, "hubUrl"),
      }),
    done: "Saved. Machines read it with their next request.",
    read: async (newsroom) => (await readDiscoveryForm(newsroom)).form,
  });
}
