import type { Metadata } from "next";
import css from "#components/desk/imports/imports.module.css";
import { FoldPart } from "#components/desk/manage/fold-part";
import manage from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { listChoices } from "#lib/desk/list-choices";
import { getImport } from "#lib/migration/imports/get-import";
import { listKept } from "#lib/migration/imports/list-kept";
import { deskRead, idOf } from "../../../desk-read";
import { deskTime } from "../../../desk-time";
import { recallForm } from "../../../form-memory";
import { importSeen } from "../../../import-seen";
import { removeImportAction, resumeImportAction, stopImportAction } from "../import-actions";
import { isReadable, titleOfImport } from "../import-words";
import { KeptPart } from "../kept/kept-part";
import { FollowImport } from "./follow-import";
import { GoOn } from "./go-on";
import { ImportFindings } from "./import-findings";
import { goneLead, leadOf } from "./import-lead";
import { ImportSummary } from "./import-summary";
import { ReviewForm } from "./review-form";

export const metadata: Metadata = { title: "Import" };

/** One archive that moves in, wherever it stands: handed in, read, reviewed, coming in, or here. */
export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const { view, kept, edition } = await deskRead(async (newsroom) => {
    const found = await getImport(newsroom, id);
    const { editions } = await listChoices(newsroom);
    return {
      view: found,
      kept: await listKept(newsroom, { sources: found.sources }),
      edition: editions.find(({ isDefault }) => isDefault),
    };
  });
  const { stage, isStopped, problem, report, files, filesGoneAt } = view;
  const before = await recallForm();
  // What was told while it was read says nothing of what has come, when that is stopped.
  const isOwn = stage !== "importing" || report?.mode === "write";
  const isOver = stage === "ready" || stage === "done";
  const isRunning = !isStopped && (stage === "reading" || stage === "importing");
  const readable = report !== null && isReadable(report) ? report : null;
  const told = isOwn && !isRunning ? readable : null;
  const step = (action: typeof stopImportAction, submit: string) => (
    <PlainForm
      action={action}
      before={before}
      fields={[]}
      hidden={{ id }}
      submit={submit}
      tone="quiet"
    />
  );
  return (
    <>
      <ScreenHead
        title={titleOfImport(view)}
        back={{ href: "/admin/imports", name: "Imports" }}
        lead={
          filesGoneAt === null ? leadOf(view) : goneLead(view, deskTime(filesGoneAt, edition).text)
        }
      />
      <div className={css.room}>
        <div className={manage.part}>
          {problem !== null && (
            <p className={css.problem} role="alert">
              {problem}
            </p>
          )}
          {(stage === "uploading" || filesGoneAt !== null) && (
            <GoOn key={stage} importId={id} files={files} />
          )}
          {isRunning && (
            <>
              <FollowImport importId={id} first={importSeen(view)} />
              {step(stopImportAction, "Stop it")}
            </>
          )}
          {isStopped &&
            filesGoneAt === null &&
            step(resumeImportAction, problem === null ? "Let it go on" : "Try again")}
          {told !== null && <ImportSummary id={id} report={told} />}
        </div>
        {told !== null && <ImportFindings report={told} />}
        {readable !== null && isOver && filesGoneAt === null && (
          <ReviewForm view={view} report={readable} edition={edition} />
        )}
        {!isRunning && (
          <aside className={`${manage.aside} ${css.part}`}>
            {kept.map((one) => (
              <KeptPart key={one.source} kept={one} title="Kept out of sight" before={before} />
            ))}
            <FoldPart title="Remove the files and the report">
              <p>
                What has come in stays, and so does what is kept out of sight. The files that were
                handed in and this report are deleted from the server.
              </p>
              <PlainForm
                action={removeImportAction}
                before={before}
                fields={[]}
                hidden={{ id }}
                submit="Remove them"
                tone="grave"
              />
            </FoldPart>
          </aside>
        )}
      </div>
    </>
  );
}
