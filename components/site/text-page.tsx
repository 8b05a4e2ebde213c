import { Body } from "#components/article/body";
import { TranslationLinks } from "#components/article/translation-links";
import { Breadcrumb } from "#components/ui/breadcrumb";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import { pathOf } from "#lib/published/paths";
import type { PageView } from "#lib/published/views";
import styles from "./text-page.module.css";

/** An undated text: About, Contact, a policy. */
export function TextPage({ view, edition }: { view: PageView; edition: EditionView }) {
  const wording = wordingFor(edition.code);
  const steps = [
    { name: wording.home, href: hrefOf(pathOf.home(edition)) },
    { name: view.title, href: null },
  ];
  return (
    <article className={styles.page}>
      <Breadcrumb label={wording.breadcrumb} steps={steps} />
      <h1 className={styles.title} lang={view.language} dir={view.direction}>
        {view.title}
      </h1>
      {view.standfirst && (
        <p className={styles.standfirst} lang={view.language} dir={view.direction}>
          {view.standfirst}
        </p>
      )}
      <TranslationLinks translations={view.translations} wording={wording} />
      <div className={styles.body} lang={view.language} dir={view.direction}>
        <Body document={view.document} context={view.context} labels={wording.body} />
      </div>
    </article>
  );
}
