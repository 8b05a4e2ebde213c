import type { ReactNode } from "react";
import { PageBreadcrumb } from "#components/site/parts/page-breadcrumb";
import type { Step } from "#lib/addresses/steps-to";
import type { EditionView } from "#lib/language/edition";
import styles from "./front-header.module.css";

/** The head of a page that is no list of articles to follow: the way to it, its name, and what is said with it. */
export function PlainHeader(props: {
  edition: EditionView;
  /** The last one is the page itself. */
  steps: Step[];
  title: string;
  /** “Page 2”, on one of several. */
  page?: string | null;
  children?: ReactNode;
}) {
  const { edition, steps, title, page = null, children } = props;
  return (
    <header className={styles.header}>
      <PageBreadcrumb edition={edition} links={steps} />
      <h1 className={styles.title}>
        {title}
        {page !== null && <span className={styles.page}> {page}</span>}
      </h1>
      {children}
    </header>
  );
}
