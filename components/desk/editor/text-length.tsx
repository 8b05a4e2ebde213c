import { memo } from "react";
import { measureText } from "#components/desk/editor/measure-text";
import type { Document } from "#lib/content/document";
import styles from "./editor.module.css";

/** How long the text is, in words and in minutes of reading. */
export const TextLength = memo(function TextLength(of: { document: Document; language: string }) {
  const { document, language } = of;
  const { words, minutes } = measureText(document, language);
  return (
    <p className={styles.length}>
      {words.toLocaleString("en")} {words === 1 ? "word" : "words"}
      {words > 0 && (
        <>
          <span aria-hidden> · </span>
          {minutes} min to read
        </>
      )}
    </p>
  );
});
