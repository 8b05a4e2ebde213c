import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import type { CoverageYearView } from "#lib/published/views";
import styles from "./coverage-years.module.css";

/** The way to what was written of a topic in each year. */
export function CoverageYears({ years, wording }: { years: CoverageYearView[]; wording: Wording }) {
  if (years.length === 0) return null;
  return (
    <nav className={styles.coverage} aria-labelledby="coverage">
      <h2 id="coverage" className={styles.title}>
        {wording.coverageYears}
      </h2>
      <ul className={styles.years}>
        {years.map(({ name, path, anchor }) => (
          <li key={anchor}>
            <a href={`${hrefOf(path)}#${anchor}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
