import { NamedLink } from "#components/site/parts/named-link";
import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import { feedPath, pathOf } from "#lib/published/paths";
import type { SiteView } from "#lib/published/views";
import styles from "./footer.module.css";

/** At the foot of every page: whose newspaper this is, its undated pages, its feed. */
export function Footer({ site, wording }: { site: SiteView; wording: Wording }) {
  const { edition } = site;
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p className={styles.name}>
            <bdi>{edition.siteName}</bdi>
          </p>
          {edition.tagline && <p className={styles.tagline}>{edition.tagline}</p>}
          {site.footer.text !== "" && <p className={styles.text}>{site.footer.text}</p>}
        </div>
        <nav aria-label={wording.pagesNavigation}>
          <ul className={styles.links}>
            {site.pages.map((page) => (
              <li key={page.id}>
                <NamedLink link={page} />
              </li>
            ))}
            <li>
              <a href={hrefOf(pathOf.topics(edition))}>{wording.topics}</a>
            </li>
            <li>
              <a href={hrefOf(pathOf.authors(edition))}>{wording.authors}</a>
            </li>
            <li>
              <a href={hrefOf(pathOf.archive(edition))}>{wording.archive}</a>
            </li>
            <li>
              <a href={hrefOf(pathOf.corrections(edition))}>{wording.corrections}</a>
            </li>
            {site.footer.links.map(({ name, href }) => (
              <li key={`${name} ${href}`}>
                <a href={href}>{name}</a>
              </li>
            ))}
            <li>
              <a
                href={hrefOf(feedPath(pathOf.home(edition)))}
                type="application/rss+xml"
                aria-label={wording.feedOf(edition.siteName)}
              >
                {wording.feed}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
