import { useState } from "react";
import css from "./plain-form.module.css";

/** A text to take elsewhere, whole at one click; where a browser keeps its clipboard to itself, by hand. */
export function CopiedText({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={css.copied}>
      <code dir="ltr">{text}</code>{" "}
      <button className={css.quiet} type="button" onClick={copy}>
        {isCopied ? "Copied" : "Copy"}
      </button>
    </div>
  );
}
