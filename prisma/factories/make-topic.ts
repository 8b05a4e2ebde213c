import { createTopic, type NewTopic } from "#lib/desk/names/create-topic";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { type LabelOverrides, labelsFor } from "#prisma/factories/labels-for";

type Overrides = LabelOverrides<NewTopic["labels"][number]> & Partial<Pick<NewTopic, "type">>;

export async function makeTopic(
  newsroom: Newsroom,
  { type = "subject", ...label }: Overrides = {},
): Promise<{ id: string }> {
  const labels = await labelsFor(newsroom, "Topic", label);
  return accepted(await createTopic(newsroom, { type, labels }));
}
