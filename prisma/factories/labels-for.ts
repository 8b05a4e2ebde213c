import type { LabelInput } from "#lib/desk/names/label";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { defaultEdition } from "#prisma/factories/make-edition";
import { nextNumber } from "#prisma/factories/next-number";

/** One label's fields, for the default edition, or the labels of several editions. */
export type LabelOverrides<Label extends LabelInput> = Partial<Label> & { labels?: Label[] };

export async function labelsFor(
  newsroom: Newsroom,
  kind: string,
  { labels, ...label }: LabelOverrides<LabelInput>,
): Promise<LabelInput[]> {
  if (labels !== undefined) return labels;
  const editionId = label.editionId ?? (await defaultEdition(newsroom)).id;
  return [{ name: `${kind} ${nextNumber()}`, ...label, editionId }];
}
