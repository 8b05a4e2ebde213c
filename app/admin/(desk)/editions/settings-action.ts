"use server";

import type { FormState } from "#components/desk/plain-form";
import { mostLinks, policyKinds } from "#lib/content/site-settings";
import { addLogo } from "#lib/desk/names/add-logo";
import { getEditionSettings } from "#lib/desk/names/get-edition-settings";
import { updateSiteSettings } from "#lib/desk/names/update-site-settings";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";
import { textOf } from "../../form-work";
import { manageWork, versionIn } from "../../manage-work";
import { readEditionForms } from "./setting-fields";

/** Saves what stands around the pages of an edition; a new logo is added to the newsroom's pictures first. */
export async function saveSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  const editionId = textOf(form, "id");
  const rows = linksIn(form);
  return manageWork({
    form,
    work: async (newsroom) => {
      const logo = await logoIn(form, { newsroom, editionId });
      if (!logo.ok) return logo;
      return updateSiteSettings(newsroom, {
        editionId,
        version: versionIn(form),
        logoMediaId: logo.value,
        footerText: textOf(form, "footerText"),
        footerLinks: rows.map(({ name, address }) => ({ name, address })),
        policies: policiesIn(form),
        feedSummary: textOf(form, "feedText") === "summary",
      });
    },
    done: "Saved. Readers see it with their next request.",
    read: async (newsroom) => (await readEditionForms(newsroom, editionId)).settingsForm,
    fieldOf: (path) => {
      const [where, index, field] = path;
      if (where === "policies") return [`policy:${index}`];
      const row = where === "footerLinks" && typeof index === "number" ? rows[index] : undefined;
      return row === undefined ? path : [`${field}:${row.row}`];
    },
  });
}

function policiesIn(form: FormData): Record<string, string> {
  const chosen = policyKinds.map((kind) => [kind, textOf(form, `policy:${kind}`)] as const);
  return Object.fromEntries(chosen.filter(([, pageId]) => pageId !== ""));
}

/** The links that were typed; a row that is empty is none. */
function linksIn(form: FormData) {
  const rows = Array.from({ length: mostLinks }, (_, row) => ({
    row,
    name: textOf(form, `name:${row}`).trim(),
    address: textOf(form, `address:${row}`).trim(),
  }));
  return rows.filter(({ name, address }) => name !== "" || address !== "");
}

async function logoIn(
  form: FormData,
  { newsroom, editionId }: { newsroom: Newsroom; editionId: string },
): Promise<Result<string | null>> {
  const file = form.get("logo");
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return addLogo(newsroom, bytes);
  }
  if (textOf(form, "noLogo") === "yes") return ok(null);
  return ok((await getEditionSettings(newsroom, editionId)).logoMediaId);
}
