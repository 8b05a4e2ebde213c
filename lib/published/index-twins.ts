import "server-only";
import type { EditionView } from "#lib/language/edition";
import { shareAuthors } from "#lib/published/author-index";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { shareTopics } from "#lib/published/topic-index";
import type { SiteView, TwinView } from "#lib/published/views";

const namesOf: Record<"topics" | "authors", (edition: EditionView) => Promise<Kept<unknown[]>>> = {
  topics: shareTopics,
  authors: shareAuthors,
};

/** The pages of all topics, or all authors, in other editions: where there are any. */
export async function listIndexTwins(
  { edition, editions }: Pick<SiteView, "edition" | "editions">,
  of: "topics" | "authors",
): Promise<Kept<TwinView[]>> {
  const others = editions.filter(({ id }) => id !== edition.id);
  const names = await Promise.all(others.map((other) => namesOf[of](other)));
  return {
    value: others
      .filter((_, index) => (names[index]?.value.length ?? 0) > 0)
      .map((other) => ({ edition: other, path: pathOf[of](other) })),
    tags: names.flatMap(({ tags }) => tags),
  };
}
