import { EmptyNotice } from "#components/site/empty-notice";
import { FrontStrip } from "#components/site/front-strip";
import { LatestBlock } from "#components/site/latest-block";
import { LeadCard } from "#components/site/lead-card";
import { OutsideBlock } from "#components/site/outside-block";
import { SecondaryCard } from "#components/site/secondary-card";
import { SelectedBlock } from "#components/site/selected-block";
import { VisuallyHidden } from "#components/ui/visually-hidden";
import type { EditionView } from "#lib/language/edition";
import type { HomePageView } from "#lib/published/views";
import styles from "./home-front.module.css";

const blocks = { selected: SelectedBlock, latest: LatestBlock };

/**
 * The front page: one lead, the stories beside it, what is latest and what the editors selected, then strips of
 * sections and topics, and what others wrote. Whatever is empty leaves no gap.
 */
export function HomeFront({ view, edition }: { view: HomePageView; edition: EditionView }) {
  const isEmpty =
    view.lead === null &&
    view.latest.length === 0 &&
    view.strips.every((s) => s.cards.length === 0);
  return (
    <div className={styles.front}>
      <h1 className={styles.name}>
        <VisuallyHidden>{edition.siteName}</VisuallyHidden>
      </h1>
      {isEmpty && <EmptyNotice edition={edition} />}
      <div className={styles.top}>
        <div className={styles.stories}>
          {view.lead && <LeadCard card={view.lead} edition={edition} slot="homeLead" />}
          {view.secondaries.length > 0 && (
            <ul className={styles.secondaries}>
              {view.secondaries.map((card) => (
                <li key={card.id}>
                  <SecondaryCard card={card} edition={edition} level={2} slot="secondary" />
                </li>
              ))}
            </ul>
          )}
        </div>
        {(view.selected.length > 0 || view.latest.length > 0) && (
          <div className={styles.blocks}>
            {view.blocks.map((name) => {
              const Block = blocks[name];
              return <Block key={name} cards={view[name]} edition={edition} />;
            })}
          </div>
        )}
      </div>
      {view.strips.map((strip) => (
        <FrontStrip key={strip.link.id} {...strip} edition={edition} />
      ))}
      <OutsideBlock items={view.outside} edition={edition} />
    </div>
  );
}
