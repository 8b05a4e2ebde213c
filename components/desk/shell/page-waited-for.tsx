"use client";

import { useSyncExternalStore } from "react";
import { isWaitedFor, onWaiting } from "#components/desk/shell/patient-fetch";
import css from "./desk-shell.module.css";

/** Says why the page that was asked for does not come. What stands on the screen stays as it is. */
export function PageWaitedFor() {
  const isWaiting = useSyncExternalStore(onWaiting, isWaitedFor, () => false);
  return (
    <p className={css.waiting} aria-live="polite">
      {isWaiting &&
        "The newsroom does not answer. The page you asked for comes as soon as it does."}
    </p>
  );
}
