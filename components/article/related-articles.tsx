import { CardColumns } from "#components/site/cards/card-columns";
import { Block } from "#components/site/parts/block";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CardView } from "#lib/published/views";

/** Where a reader of this article may go on; no block at all when there is nothing. */
export function RelatedArticles({ cards, edition }: { cards: CardView[]; edition: EditionView }) {
  if (cards.length === 0) return null;
  return (
    <Block id="related" title={wordingFor(edition.code).related}>
      <CardColumns cards={cards} edition={edition} level={3} />
    </Block>
  );
}
