import type { Wording } from "#lib/language/wording";
import { hrefOf } from "#lib/published/href-of";
import type { TranslationView } from "#lib/published/views";
import styles from "./translation-links.module.css";

/** The same text in other editions, each named in its own language. */
export function TranslationLinks(props: { translations: TranslationView[]; wording: Wording }) {
  const { before, after } = props.wording.readIn;
  return props.translations.map(({ edition, path }) => (
    <p key={edition.id} className={styles.translation}>
      <a href={hrefOf(path)} hrefLang={edition.code}>
        {before}
        <bdi lang={edition.code}>{edition.name}</bdi>
        {after}
      </a>
    </p>
  ));
}
