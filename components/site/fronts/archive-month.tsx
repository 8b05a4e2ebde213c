import brief from "#components/site/cards/card.module.css";
import { CardHeadline } from "#components/site/cards/card-headline";
import { Kicker } from "#components/site/cards/kicker";
import { PlainHeader } from "#components/site/parts/plain-header";
import { Pagination } from "#components/ui/pagination";
import type { EditionView } from "#lib/language/edition";
import { formatDate } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { ArchiveMonthView } from "#lib/published/views";
import styles from "./archive.module.css";

/** What was published in a month, day by day. */
export function ArchiveMonth({ view, edition }: { view: ArchiveMonthView; edition: EditionView }) {
  const wording = wordingFor(edition.code);
  const { path, number, name, count, days, older, newer } = view;
  const page = number === null ? null : wording.page(number);
  const steps = [
    { name: wording.archive, path: pathOf.archive(edition) },
    { name, path },
  ];
  return (
    <div className={styles.front}>
      <PlainHeader edition={edition} steps={steps} title={name} page={page}>
        <p className={styles.sum}>{wording.articleCount(count)}</p>
      </PlainHeader>
      {days.map(({ date, cards }) => (
        <section key={date} className={styles.day} aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`} className={styles.date}>
            {formatDate({ ...edition, timeZone: "UTC" }, `${date}T12:00:00.000Z`).text}
          </h2>
          <ul className={styles.headlines}>
            {cards.map((card) => (
              <li key={card.id}>
                <article className={`${brief.card} ${brief.brief}`}>
                  <Kicker card={card} wording={wording} />
                  <CardHeadline card={card} level={3} />
                </article>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination
        label={wording.pagination}
        newer={newer && { text: newer.name ?? wording.newer, href: hrefOf(newer.path) }}
        older={older && { text: older.name ?? wording.older, href: hrefOf(older.path) }}
        place={page}
      />
    </div>
  );
}
