import { HeadlineList } from "#components/site/cards/headline-list";
import { Block } from "#components/site/parts/block";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CardView } from "#lib/published/views";

/** The newest articles; no block at all when there are none. */
export function LatestBlock({ cards, edition }: { cards: CardView[]; edition: EditionView }) {
  if (cards.length === 0) return null;
  return (
    <Block id="latest" title={wordingFor(edition.code).latest}>
      <HeadlineList cards={cards} edition={edition} />
    </Block>
  );
}
