import type { ReactNode } from "react";
import css from "./manage.module.css";

/** Something that is seldom done, or cannot be taken back: folded, with what it means inside. */
export function FoldPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={css.fold}>
      <summary>{title}</summary>
      <div className={css.folded}>{children}</div>
    </details>
  );
}
