import type { ReactNode } from "react";
import css from "./manage.module.css";

type Props = {
  title: string;
  /** The list that this belongs to. */
  back?: { href: string; name: string };
  /** One sentence on what this is for. */
  lead?: ReactNode;
  /** What is done here most. */
  action?: { href: string; name: string };
};

/** The head of a screen of the newsroom's management. */
export function ScreenHead({ title, back, lead, action }: Props) {
  return (
    <header className={css.head}>
      <div>
        {back !== undefined && (
          <a className={css.back} href={back.href}>
            {back.name}
          </a>
        )}
        <h1 className={css.title}>
          <bdi>{title}</bdi>
        </h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
      </div>
      {action !== undefined && (
        <a className={css.action} href={action.href}>
          {action.name}
        </a>
      )}
    </header>
  );
}
