import styles from "./pagination.module.css";

/** From one page of a list to its neighbours; nothing at all when the list has one page. */
export function Pagination(props: {
  label: string;
  newer: { text: string; href: string } | null;
  older: { text: string; href: string } | null;
  /** “Page 3”, where the page has a number. */
  place: string | null;
}) {
  if (props.newer === null && props.older === null) return null;
  return (
    <nav aria-label={props.label} className={styles.pagination}>
      {props.newer && (
        <a className={styles.newer} href={props.newer.href} rel="prev">
          {props.newer.text}
        </a>
      )}
      {props.place && <span className={styles.place}>{props.place}</span>}
      {props.older && (
        <a className={styles.older} href={props.older.href} rel="next">
          {props.older.text}
        </a>
      )}
    </nav>
  );
}
