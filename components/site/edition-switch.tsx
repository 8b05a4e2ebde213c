import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { SiteView } from "#lib/published/views";
import styles from "./edition-switch.module.css";

/** From one language edition to another, each under its own language's name; nothing when there is only one. */
export function EditionSwitch({ site, wording }: { site: SiteView; wording: Wording }) {
  if (site.editions.length < 2) return null;
  return (
    <nav aria-label={wording.editionsNavigation} className={styles.switch}>
      <ul>
        {site.editions.map((edition) => (
          <li key={edition.id}>
            <a
              href={hrefOf(pathOf.home(edition))}
              lang={edition.code}
              hrefLang={edition.code}
              dir={edition.direction}
              aria-current={edition.id === site.edition.id ? "true" : undefined}
            >
              {edition.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
