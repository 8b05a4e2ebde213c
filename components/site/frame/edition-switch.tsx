import type { EditionView } from "#lib/language/edition";
import type { Wording } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { SiteView, TwinView } from "#lib/published/views";
import styles from "./edition-switch.module.css";

/**
 * From one language edition to another, each under its own language's name: to the same page there, or else to the
 * front page, which is said. Nothing when there is only one edition.
 */
export function EditionSwitch(props: { site: SiteView; twins: TwinView[]; wording: Wording }) {
  const { site, twins, wording } = props;
  if (site.editions.length < 2) return null;
  return (
    <nav aria-label={wording.editionsNavigation} className={styles.switch}>
      <ul>
        {site.editions.map((edition) => (
          <li key={edition.id}>
            {edition.id === site.edition.id ? (
              <span aria-current="true">{edition.name}</span>
            ) : (
              <OtherEdition
                edition={edition}
                twin={twins.find((twin) => twin.edition.id === edition.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OtherEdition({ edition, twin }: { edition: EditionView; twin: TwinView | undefined }) {
  const front = `${edition.name}${wordingFor(edition.code).toFront}`;
  return (
    <a
      href={hrefOf(twin?.path ?? pathOf.home(edition))}
      lang={edition.code}
      hrefLang={edition.code}
      dir={edition.direction}
      aria-label={twin === undefined ? front : undefined}
      title={twin === undefined ? front : undefined}
    >
      {edition.name}
      {twin === undefined && (
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path
            d="M1 6.2 6 1.5l5 4.7M2.6 5.5v5h2.3V7.7h2.2v2.8h2.3v-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.1"
          />
        </svg>
      )}
    </a>
  );
}
