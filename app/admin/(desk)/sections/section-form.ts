import { listChoices } from "#lib/desk/list-choices";
import { getSection } from "#lib/desk/names/get-section";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { labelGroups } from "../../label-form";

/** A section in the form that changes it. */
export async function readSectionForm(newsroom: Newsroom, id: string) {
  const section = await getSection(newsroom, id);
  const { editions } = await listChoices(newsroom);
  const groups = labelGroups(editions, section.labels, ["description"]);
  return { section, version: section.version, fields: [], groups };
}
