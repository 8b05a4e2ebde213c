import { FrontStrip } from "#components/site/cards/front-strip";
import { LatestBlock } from "#components/site/cards/latest-block";
import { LeadCard } from "#components/site/cards/lead-card";
import { OutsideBlock } from "#components/site/cards/outside-block";
import { SecondaryCard } from "#components/site/cards/secondary-card";
import { SelectedBlock } from "#components/site/cards/selected-block";
import { EmptyNotice } from "#components/site/parts/empty-notice";
import { VisuallyHidden } from "#components/ui/visually-hidden";
import type { FrontBlock } from "#lib/content/front-layout";
import type { EditionView } from "#lib/language/edition";
import type { HomePageView } from "#lib/published/views";
import styles from "./home-front.module.css";

/** As many headlines under their titles are about as tall as a lead with its picture. */
const asTallAsLead = 11;

type Props = { view: HomePageView; edition: EditionView };

/**
 * The front page: one lead and the stories after it, beside them in their order what editors selected, what is latest and
 * what others wrote, then strips of sections and topics. Whatever is empty leaves no gap.
 */
export function HomeFront({ view, edition }: Props) {
  const beside = view.blocks.filter((name) => view[name].length > 0);
  const headlines = beside.flatMap((name) => view[name].map(({ id }) => id)).length;
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
        {beside.length > 0 && (
          <div
            className={headlines > asTallAsLead ? `${styles.blocks} ${styles.long}` : styles.blocks}
          >
            {beside.map((name) => (
              <BesideBlock key={name} name={name} view={view} edition={edition} />
            ))}
          </div>
        )}
      </div>
      {view.strips.map((strip) => (
        <FrontStrip key={strip.link.id} {...strip} edition={edition} />
      ))}
    </div>
  );
}

function BesideBlock({ name, view, edition }: Props & { name: FrontBlock }) {
  if (name === "selected") return <SelectedBlock cards={view.selected} edition={edition} />;
  if (name === "latest") return <LatestBlock cards={view.latest} edition={edition} />;
  return <OutsideBlock items={view.outside} edition={edition} />;
}
