import type { ReactNode } from "react";
import css from "./manage.module.css";

type Props = {
  title: string;
  /** Its form was refused, and what was typed stands inside. */
  isOpen?: boolean;
  children: ReactNode;
};

/** Something that is seldom done, or cannot be taken back: folded, with what it means inside. */
export function FoldPart({ title, isOpen, children }: Props) {
  return (
    <details className={css.fold} open={isOpen}>
      <summary>{title}</summary>
      <div className={css.folded}>{children}</div>
    </details>
  );
}
