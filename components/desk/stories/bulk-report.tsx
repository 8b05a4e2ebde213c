import { useEffect, useRef } from "react";
import type { BulkReport } from "#components/desk/stories/bulk-types";
import css from "./bulk-stories.module.css";

export type Told = { title: string; report: BulkReport; mayUndo: boolean };

type Props = { told: Told; undo: () => void; dismiss: () => void; isBusy: boolean };

/** What came of a change to many stories, those that were left alone by name, and the way back. */
export function BulkReportNote({ told, undo, dismiss, isBusy }: Props) {
  const { title, report, mayUndo } = told;
  const { changed, unchanged, leftAlone, partly } = report;
  const named = [...leftAlone, ...partly];
  const note = useRef<HTMLDivElement>(null);
  // What was pressed is gone with the rows that were chosen: the way back is the next thing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every report
  useEffect(() => note.current?.focus(), [report]);
  return (
    <div ref={note} className={css.report} tabIndex={-1}>
      <p role="status">
        <b>{title}:</b> {changed} changed
        {unchanged > 0 && `, ${unchanged} so already`}
        {leftAlone.length > 0 && `, ${leftAlone.length} left alone`}
        {partly.length > 0 && `, ${partly.length} not in everything`}.
      </p>
      {named.length > 0 && (
        <ul>
          {named.map(({ storyId, headline, sentence }) => (
            <li key={storyId}>
              <a href={`/admin/stories/${storyId}`} dir="auto">
                {headline || "Without a headline"}
              </a>
              : {sentence}
            </li>
          ))}
        </ul>
      )}
      <div className={css.buttons}>
        {mayUndo && changed > 0 && (
          <button type="button" onClick={undo} disabled={isBusy}>
            Undo
          </button>
        )}
        <button type="button" onClick={dismiss}>
          Close
        </button>
      </div>
    </div>
  );
}
