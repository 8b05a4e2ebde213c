import type { ReactNode } from "react";
import { PageBreadcrumb } from "#components/site/parts/page-breadcrumb";
import { TranslationLinks } from "#components/site/parts/translation-links";
import type { Step } from "#lib/addresses/steps-to";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { ListPageView, TwinView } from "#lib/published/views";
import styles from "./front-header.module.css";

/** The head of a section's, topic's or author's page: what it is, its name, and what is said about it. */
export function FrontHeader(props: {
  view: ListPageView;
  edition: EditionView;
  /** “Topic”, “Author”; null for a section, whose name says it. */
  label: string | null;
  /** All that it is one of, and stands below. */
  above?: Step;
  /** What stands over the name: a face. */
  picture?: ReactNode;
  /** A line under the name. */
  role?: string | null;
  /** Where it stands in other editions. */
  twins: TwinView[];
  children?: ReactNode;
}) {
  const { view, edition } = props;
  const wording = wordingFor(edition.code);
  const isFront = view.number === null;
  return (
    <header className={styles.header}>
      <PageBreadcrumb
        edition={edition}
        links={[...(props.above ? [props.above] : []), { name: view.title, path: view.path }]}
      />
      {isFront && props.picture}
      {props.label && <p className={styles.label}>{props.label}</p>}
      <h1 className={styles.title}>
        <bdi>{view.title}</bdi>
        {view.number !== null && <span className={styles.page}> {wording.page(view.number)}</span>}
      </h1>
      {isFront && props.role && <p className={styles.role}>{props.role}</p>}
      {isFront && view.description && <p className={styles.description}>{view.description}</p>}
      {isFront && props.children}
      <TranslationLinks translations={props.twins} what="list" />
      <p className={styles.feed}>
        <a
          href={hrefOf(view.feedPath)}
          type="application/rss+xml"
          aria-label={wording.feedOf(view.title)}
        >
          {wording.feed}
        </a>
      </p>
    </header>
  );
}
