import "server-only";
import { foldText } from "#lib/language/fold-words";
import type { Tx } from "#lib/platform/db";

/** The folded names of authors and topics in an edition, synonyms included, by their ids. */
export async function findSearchNames(
  tx: Pick<Tx, "authorLabel" | "topicLabel">,
  editionId: string,
  { authorIds, topicIds }: { authorIds: string[]; topicIds: string[] },
): Promise<Map<string, string>> {
  const [authors, topics] = await Promise.all([
    tx.authorLabel.findMany({ where: { editionId, authorId: { in: [...new Set(authorIds)] } } }),
    tx.topicLabel.findMany({ where: { editionId, topicId: { in: [...new Set(topicIds)] } } }),
  ]);
  return new Map([
    ...authors.map(({ authorId, name }) => [authorId, foldText(name)] as const),
    ...topics.map(
      ({ topicId, name, synonyms }) =>
        [topicId, foldText([name, ...synonyms].join(" · "))] as const,
    ),
  ]);
}
