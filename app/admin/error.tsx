"use client";

import { FaultScreen } from "#components/desk/manage/fault-screen";
import form from "#components/desk/plain-form.module.css";
import { useReadiness } from "./use-readiness";

type Props = { error: unknown; retry: () => void };

/** When a page of the desk could not be made: what is going on, and a way on as soon as there is one. */
export default function DeskError({ retry }: Props) {
  const isReady = useReadiness(retry);
  if (!isReady) {
    return (
      <FaultScreen title="The newsroom’s database does not answer">
        <p>
          Nothing that was saved is lost, and what you typed into a story is kept in this browser.
          This page opens by itself as soon as the database is back.
        </p>
        <button className={form.submit} type="button" onClick={retry}>
          Try now
        </button>
      </FaultScreen>
    );
  }
  return (
    <FaultScreen title="This page could not be made">
      <p>
        The fault is ours and stands in the server’s log. Try again, or{" "}
        <a href="/admin">go back to your work</a>.
      </p>
      <button className={form.submit} type="button" onClick={retry}>
        Try again
      </button>
    </FaultScreen>
  );
}
