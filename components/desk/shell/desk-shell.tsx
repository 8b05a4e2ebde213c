import type { ReactNode } from "react";
import type { FormAction } from "#components/desk/plain-form";
import { PageWaitedFor } from "#components/desk/shell/page-waited-for";
import { SignOutForm } from "#components/desk/sign-out-form";
import css from "./desk-shell.module.css";

type Props = {
  paper: string;
  /** Who sits here: “Mina Rahimi, editor”. */
  who: string;
  signOut: FormAction;
  /** The way to its rooms. */
  rooms: ReactNode;
  children: ReactNode;
};

/** The frame of the desk: the paper's name, its rooms, and who sits here. */
export function DeskShell({ paper, who, signOut, rooms, children }: Props) {
  return (
    <>
      <a className={css.skip} href="#desk">
        Skip to the page
      </a>
      <header className={css.bar}>
        <a className={css.paper} href="/">
          {paper}
        </a>
        <div className={css.person}>
          <span>{who}</span>
          <a href="/admin/account">Your account</a>
          <SignOutForm action={signOut} label="Sign out" />
        </div>
        {rooms}
      </header>
      <PageWaitedFor />
      <main id="desk" className={css.main}>
        {children}
      </main>
    </>
  );
}
