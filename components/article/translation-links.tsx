import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { TranslationView } from "#lib/published/views";
import styles from "./translation-links.module.css";

/** The same text in other editions, each told in its own language: who cannot read it needs no way there. */
export function TranslationLinks({ translations }: { translations: TranslationView[] }) {
  return translations.map(({ edition, path }) => {
    const { before, after } = wordingFor(edition.code).readIn;
    return (
      <p key={edition.id} className={styles.translation}>
        <a href={hrefOf(path)} hrefLang={edition.code} lang={edition.code} dir={edition.direction}>
          {before}
          {edition.name}
          {after}
        </a>
      </p>
    );
  });
}
