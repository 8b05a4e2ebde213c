import { createSection, type NewSection } from "#lib/desk/names/create-section";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { type LabelOverrides, labelsFor } from "#prisma/factories/labels-for";

type Overrides = LabelOverrides<NewSection["labels"][number]> & { position?: number };

export async function makeSection(
  newsroom: Newsroom,
  { position = 0, ...label }: Overrides = {},
): Promise<{ id: string }> {
  const labels = await labelsFor(newsroom, "Section", label);
  return accepted(await createSection(newsroom, { position, labels }));
}
