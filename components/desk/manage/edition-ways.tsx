import css from "./manage.module.css";

type Props = {
  /** The room that each of them has. */
  room: string;
  editions: { id: string; name: string }[];
  current: string;
};

/** From one edition of a room to the others; nothing where the newspaper has one. */
export function EditionWays({ room, editions, current }: Props) {
  if (editions.length < 2) return null;
  return (
    <nav className={css.ways} aria-label="Editions">
      {editions.map(({ id, name }) => (
        <a
          key={id}
          href={`${room}?edition=${id}`}
          aria-current={id === current ? "page" : undefined}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}
