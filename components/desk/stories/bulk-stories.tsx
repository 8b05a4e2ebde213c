"use client";

import { type ReactNode, useState } from "react";
import { isWaitedFor } from "#components/desk/shell/patient-fetch";
import { BulkDialog, type BulkKind, bulkNames } from "#components/desk/stories/bulk-dialog";
import { BulkReportNote, type Told } from "#components/desk/stories/bulk-report";
import type { BulkActions, BulkChange, BulkChoices } from "#components/desk/stories/bulk-types";
import { type StoryLine, StoryTable } from "#components/desk/stories/story-table";
import { useSelection } from "#components/desk/stories/use-selection";
import type { DeskIssue } from "#components/desk/story/workflow-types";
import css from "./bulk-stories.module.css";

type Props = {
  stories: StoryLine[];
  /** What is said where nothing fits: a change may have emptied the list, and can be undone still. */
  empty: ReactNode;
  choices: BulkChoices;
  actions: BulkActions;
  /** Loads the list anew. */
  reload: () => void;
};

const kinds: BulkKind[] = ["add topic", "remove topic", "set section", "assign", "withdraw"];

const away = "The newsroom does not answer, so nothing was done. Do it once more when it is back.";

/** The list of stories, in which some can be chosen and changed together, and the change undone. */
export function BulkStories({ stories, empty, choices, actions, reload }: Props) {
  const selection = useSelection(stories.map(({ id }) => id));
  const [kind, setKind] = useState<BulkKind | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [issues, setIssues] = useState<DeskIssue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const count = selection.chosen.size;

  async function change(what: BulkChange): Promise<DeskIssue[]> {
    if (isWaitedFor()) return [{ path: [], message: away }];
    const answer = await actions.change([...selection.chosen], what);
    if (!answer.ok) return answer.issues;
    setKind(null);
    setIssues([]);
    setTold({ title: bulkNames[what.kind], report: answer.value, mayUndo: true });
    selection.clear();
    reload();
    return [];
  }

  async function undo(): Promise<void> {
    if (told === null) return;
    setBusy(true);
    const answer = await actions.undo(told.report.undo);
    setBusy(false);
    setIssues(answer.ok ? [] : answer.issues);
    if (answer.ok) setTold({ title: "Undone", report: answer.value, mayUndo: false });
    reload();
  }

  return (
    <>
      {issues.map(({ message }) => (
        <p key={message} className={css.alarm} role="alert">
          {message}
        </p>
      ))}
      {told !== null && (
        <BulkReportNote told={told} undo={undo} dismiss={() => setTold(null)} isBusy={isBusy} />
      )}
      {stories.length === 0 ? (
        empty
      ) : (
        <>
          <section className={css.bar} aria-label="Chosen stories">
            <label className={css.all}>
              <input
                type="checkbox"
                checked={stories.length > 0 && count === stories.length}
                onChange={selection.toggleAll}
              />
              All on this page
            </label>
            <span className={css.count} aria-live="polite">
              {count === 0 ? "None chosen" : `${count} chosen`}
            </span>
            {count > 0 && (
              <span className={css.buttons}>
                {kinds
                  .filter((one) => one !== "withdraw" || choices.mayWithdraw)
                  .map((one) => (
                    <button key={one} type="button" onClick={() => setKind(one)}>
                      {bulkNames[one]}
                    </button>
                  ))}
                <button type="button" onClick={selection.clear}>
                  Choose none
                </button>
              </span>
            )}
          </section>
          <StoryTable stories={stories} selection={selection} />
        </>
      )}
      {kind !== null && (
        <BulkDialog
          kind={kind}
          count={count}
          choices={choices}
          close={() => setKind(null)}
          send={change}
        />
      )}
    </>
  );
}
