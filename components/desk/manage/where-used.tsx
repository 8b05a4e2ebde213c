import css from "./manage.module.css";

type Use = { storyId: string; headline: string; isLive: boolean };

/** The stories that name a thing: the first of them, and how many there are. */
export function WhereUsed({ uses, total }: { uses: Use[]; total: number }) {
  return (
    <section className={css.part} aria-labelledby="where-used">
      <h2 id="where-used" className={css.subtitle}>
        Where it is used
      </h2>
      {total === 0 ? (
        <p className={css.quiet}>No story uses it.</p>
      ) : (
        <ul className={css.uses}>
          {uses.map(({ storyId, headline, isLive }) => (
            <li key={storyId}>
              <a href={`/admin/stories/${storyId}`} dir="auto">
                {headline || "Without a headline"}
              </a>
              {isLive && <span className={css.mark}>live</span>}
            </li>
          ))}
        </ul>
      )}
      {total > uses.length && <p className={css.quiet}>And {total - uses.length} more.</p>}
    </section>
  );
}
