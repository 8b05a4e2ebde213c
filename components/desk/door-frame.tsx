import type { ReactNode } from "react";
import css from "./door-frame.module.css";

type Props = {
  /** The paper's name. */
  paper: string;
  title: string;
  lead?: string;
  /** What else somebody before this door may want: a link below its form. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** A page before the desk: the paper's name, what this door is for, and one form. */
export function DoorFrame({ paper, title, lead, beside, children }: Props) {
  return (
    <div className={css.page}>
      <header className={css.masthead}>
        <a className={css.paper} href="/">
          {paper}
        </a>
        <span className={css.place}>The desk</span>
      </header>
      <main className={css.main}>
        <h1 className={css.title}>{title}</h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
        {children}
        {beside !== undefined && <p className={css.beside}>{beside}</p>}
      </main>
      <footer className={css.foot}>For the people who make this paper.</footer>
    </div>
  );
}
