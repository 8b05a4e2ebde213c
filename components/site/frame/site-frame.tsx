import type { ReactNode } from "react";
import { BreakingBar } from "#components/site/frame/breaking-bar";
import { Footer } from "#components/site/frame/footer";
import { Masthead } from "#components/site/frame/masthead";
import { contentId, SkipLink } from "#components/site/frame/skip-link";
import { wordingFor } from "#lib/language/wording-for";
import type { SiteView, TwinView } from "#lib/published/views";
import styles from "./site-frame.module.css";

/** What stands around every page of an edition; goes inside `<body>`. */
export function SiteFrame(props: {
  site: SiteView;
  /** Where the page stands in other editions. */
  twins?: TwinView[];
  children: ReactNode;
}) {
  const { site, twins = [], children } = props;
  const wording = wordingFor(site.edition.code);
  return (
    <>
      <SkipLink wording={wording} />
      {site.breaking && <BreakingBar breaking={site.breaking} wording={wording} />}
      <Masthead site={site} twins={twins} wording={wording} />
      <main id={contentId} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} wording={wording} />
    </>
  );
}
