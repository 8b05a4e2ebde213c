import { Body } from "#components/article/body";
import { PageBreadcrumb } from "#components/site/parts/page-breadcrumb";
import { TranslationLinks } from "#components/site/parts/translation-links";
import type { EditionView } from "#lib/language/edition";
import { wordingWithin } from "#lib/language/wording-for";
import type { PageView } from "#lib/published/views";
import styles from "./text-page.module.css";

/** An undated text: About, Contact, a policy. */
export function TextPage({ view, edition }: { view: PageView; edition: EditionView }) {
  return (
    <article className={styles.page}>
      <PageBreadcrumb edition={edition} links={[{ name: view.title, path: view.path }]} />
      <h1 className={styles.title} lang={view.language} dir={view.direction}>
        {view.title}
      </h1>
      {view.standfirst && (
        <p className={styles.standfirst} lang={view.language} dir={view.direction}>
          {view.standfirst}
        </p>
      )}
      <TranslationLinks translations={view.translations} what="text" />
      <div className={styles.body} lang={view.language} dir={view.direction}>
        <Body
          document={view.document}
          context={view.context}
          labels={wordingWithin(view.language, edition.code).body}
          direction={view.direction}
        />
      </div>
    </article>
  );
}
