import { HeadlineList } from "#components/site/cards/headline-list";
import { Block } from "#components/site/parts/block";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import type { CardView } from "#lib/published/views";

/** What the editors chose to keep in view; no block at all when nothing is chosen. */
export function SelectedBlock({ cards, edition }: { cards: CardView[]; edition: EditionView }) {
  if (cards.length === 0) return null;
  return (
    <Block id="selected" title={wordingFor(edition.code).selected}>
      <HeadlineList cards={cards} edition={edition} />
    </Block>
  );
}
