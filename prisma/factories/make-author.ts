import { createAuthor, type NewAuthor } from "#lib/desk/names/create-author";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { type LabelOverrides, labelsFor } from "#prisma/factories/labels-for";

type Overrides = LabelOverrides<NewAuthor["labels"][number]> &
  Partial<Pick<NewAuthor, "kind" | "sameAs">>;

export async function makeAuthor(
  newsroom: Newsroom,
  { kind = "person", sameAs = [], ...label }: Overrides = {},
): Promise<{ id: string }> {
  const labels = await labelsFor(newsroom, "Author", label);
  return accepted(await createAuthor(newsroom, { kind, sameAs, labels }));
}
