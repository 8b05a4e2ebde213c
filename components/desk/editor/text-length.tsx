import { measureText } from "#components/desk/editor/measure-text";
import type { Document } from "#lib/content/document";
import styles from "./editor.module.css";

/** How long the text is, in words and in minutes of reading. */
export function TextLength({ document, language }: { document: Document; language: string }) {
  const { words, minutes } = measureText(document, language);
  return (
    <p className={styles.length}>
      {words.toLocaleString("en")} {words === 1 ? "word" : "words"}
      <span aria-hidden> · </span>
      {minutes} min to read
    </p>
  );
}
