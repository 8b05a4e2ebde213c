import { EditionSwitch } from "#components/site/frame/edition-switch";
import { SearchLink } from "#components/site/frame/search-link";
import { SectionNavigation } from "#components/site/frame/section-navigation";
import { ThemeSwitch } from "#components/site/frame/theme-switch";
import { TodaysDate } from "#components/site/frame/todays-date";
import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { SiteView, TwinView } from "#lib/published/views";
import styles from "./masthead.module.css";

/** The newspaper's name over every page, with today's date, its other editions and its sections. */
export function Masthead(props: { site: SiteView; twins: TwinView[]; wording: Wording }) {
  const { site, twins, wording } = props;
  const { edition } = site;
  return (
    <header className={styles.masthead}>
      <div className={styles.bar}>
        <TodaysDate edition={edition} wording={wording} />
        <div className={styles.ways}>
          <EditionSwitch site={site} twins={twins} wording={wording} />
          <SearchLink edition={edition} wording={wording} />
          <ThemeSwitch wording={wording} />
        </div>
      </div>
      <div className={styles.plate}>
        <a className={styles.name} href={hrefOf(pathOf.home(edition))} rel="home">
          {site.logo === null ? (
            <bdi>{edition.siteName}</bdi>
          ) : (
            <img
              className={styles.logo}
              src={site.logo.src}
              width={site.logo.width}
              height={site.logo.height}
              alt={edition.siteName}
            />
          )}
        </a>
        {edition.tagline && <p className={styles.tagline}>{edition.tagline}</p>}
      </div>
      <SectionNavigation sections={site.sections} wording={wording} />
    </header>
  );
}
