import css from "#components/desk/manage/manage.module.css";
import type { EditionView } from "#lib/language/edition";

type Props = { at: string; editions: EditionView[]; edition: EditionView };

/** The ways to the same room of other editions; none where there is only one. */
export function EditionWays({ at, editions, edition }: Props) {
  if (editions.length < 2) return null;
  return (
    <nav className={css.ways} aria-label="Editions">
      {editions.map(({ id, name }) => (
        <a
          key={id}
          href={`${at}?edition=${id}`}
          aria-current={id === edition.id ? "page" : undefined}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}
