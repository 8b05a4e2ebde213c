import { NamedLink } from "#components/site/parts/named-link";
import type { Wording } from "#lib/language/wording";
import type { LinkView } from "#lib/published/views";
import styles from "./section-navigation.module.css";

/** The newspaper's sections, on every page. */
export function SectionNavigation(props: { sections: LinkView[]; wording: Wording }) {
  if (props.sections.length === 0) return <div className={styles.rule} />;
  return (
    <nav aria-label={props.wording.sectionsNavigation} className={styles.sections}>
      <ul>
        {props.sections.map((section) => (
          <li key={section.id}>
            <NamedLink link={section} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
