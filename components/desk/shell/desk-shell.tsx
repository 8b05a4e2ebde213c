import type { ReactNode } from "react";
import { SignOutForm } from "#components/desk/sign-out-form";
import css from "./desk-shell.module.css";

type Props = {
  paper: string;
  /** Who sits here: “Mina Rahimi, editor”. */
  who: string;
  signOut: () => Promise<void>;
  children: ReactNode;
};

const rooms = [
  { href: "/admin", name: "My work" },
  { href: "/admin/stories", name: "Stories" },
  { href: "/admin/stories/new", name: "New story" },
  { href: "/admin/schedules", name: "Schedules" },
];

/** The frame of the desk: the paper's name, its rooms, and who sits here. */
export function DeskShell({ paper, who, signOut, children }: Props) {
  return (
    <>
      <a className={css.skip} href="#desk">
        Skip to the page
      </a>
      <header className={css.bar}>
        <a className={css.paper} href="/">
          {paper}
        </a>
        <nav className={css.rooms} aria-label="The desk">
          <ul>
            {rooms.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={css.person}>
          <span>{who}</span>
          <a href="/admin/account">Your account</a>
          <SignOutForm action={signOut} label="Sign out" />
        </div>
      </header>
      <main id="desk" className={css.main}>
        {children}
      </main>
    </>
  );
}
