import { wordingFor } from "#lib/language/wording-for";
import { hrefOf } from "#lib/published/href-of";
import type { TwinView } from "#lib/published/views";
import styles from "./translation-links.module.css";

/** The same text or list in other editions, each told in its own language: who cannot read it needs no way there. */
export function TranslationLinks(props: { translations: TwinView[]; what: "text" | "list" }) {
  return props.translations.map(({ edition, path }) => {
    const wording = wordingFor(edition.code);
    const { before, after } = props.what === "text" ? wording.readIn : wording.listIn;
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
