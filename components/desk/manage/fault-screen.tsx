import type { ReactNode } from "react";
import css from "./fault-screen.module.css";
import manage from "./manage.module.css";

/** Says in the desk's own words that something is not there, not allowed, or not working just now. */
export function FaultScreen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.fault} role="alert">
      <h1 className={manage.title}>{title}</h1>
      {children}
    </div>
  );
}
