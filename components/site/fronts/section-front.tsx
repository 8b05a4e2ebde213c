import { CardColumns } from "#components/site/cards/card-columns";
import { LeadCard } from "#components/site/cards/lead-card";
import { StoryList } from "#components/site/cards/story-list";
import { ListFront } from "#components/site/fronts/list-front";
import { FrontHeader } from "#components/site/parts/front-header";
import type { EditionView } from "#lib/language/edition";
import type { SectionPageView, TwinView } from "#lib/published/views";
import styles from "./section-front.module.css";

/** Stories beside one another below the lead; with fewer than these nothing is ranked below it. */
const besideTheLead = 3;

/**
 * A section's page. Its front has a lead, the stories next to it, and the others as a list, all of them newest
 * first; a numbered page is a list alone.
 */
export function SectionFront(props: {
  view: SectionPageView;
  edition: EditionView;
  twins: TwinView[];
}) {
  const { view, edition, twins } = props;
  const header = <FrontHeader view={view} edition={edition} label={null} twins={twins} />;
  const within = view.section.id;
  const [lead, ...others] = view.cards;
  if (view.number !== null || lead === undefined)
    return <ListFront view={view} edition={edition} header={header} within={within} />;
  const isRanked = others.length >= besideTheLead;
  const beside = isRanked ? others.slice(0, besideTheLead) : [];
  const how = { edition, within };
  return (
    <div className={styles.front}>
      {header}
      <div className={styles.lead}>
        <LeadCard card={lead} slot="sectionLead" {...how} />
      </div>
      {isRanked && (
        <div className={styles.beside}>
          <CardColumns cards={beside} level={2} {...how} />
        </div>
      )}
      <div className={styles.list}>
        <StoryList view={view} cards={others.slice(beside.length)} {...how} />
      </div>
    </div>
  );
}
