import { PlainCard } from "#components/site/cards/plain-card";
import { ListPagination } from "#components/site/cards/story-list";
import { EmptyNotice } from "#components/site/parts/empty-notice";
import { monthName, monthOf } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { publishedOn } from "#lib/language/iso-time";
import { yearAnchor } from "#lib/published/paths";
import type { ListPageView } from "#lib/published/views";
import styles from "./timeline.module.css";

/** Stories along a line, month by month in the edition's calendar, the newest first. */
export function Timeline({ view, edition }: { view: ListPageView; edition: EditionView }) {
  const of = view.cards.map((card) => monthOf(edition, publishedOn(edition, card.publishedAt)));
  const months = [...Map.groupBy(view.cards.entries(), ([at]) => keyOf(of[at]))];
  const firsts = new Set(of.filter(({ year }, at) => of[at - 1]?.year !== year).map(keyOf));
  return (
    <>
      {view.cards.length === 0 && <EmptyNotice edition={edition} />}
      {months.map(([key, entries]) => {
        const [year = 0, month = 0] = key.split("-").map(Number);
        return (
          <section key={key} className={styles.month} aria-labelledby={`m${key}`}>
            <h2 id={`m${key}`} className={styles.name}>
              {firsts.has(key) && <span id={yearAnchor(year)} />}
              {monthName(edition, { year, month })}
            </h2>
            <ul className={styles.cards}>
              {entries.map(([, card]) => (
                <li key={card.id}>
                  <PlainCard card={card} edition={edition} level={3} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <ListPagination view={view} edition={edition} />
    </>
  );
}

const keyOf = (of: { year: number; month: number } | undefined) => `${of?.year}-${of?.month}`;
