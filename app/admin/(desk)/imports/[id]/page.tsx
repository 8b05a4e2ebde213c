import type { Metadata } from "next";
import css from "#components/desk/imports/imports.module.css";
import { FoldPart } from "#components/desk/manage/fold-part";
import manage from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { getImport } from "#lib/migration/imports/get-import";
import { deskRead, idOf } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { importSeen } from "../../../import-seen";
import { removeImportAction, resumeImportAction, stopImportAction } from "../import-actions";
import { titleOfImport } from "../import-words";
import { FollowImport } from "./follow-import";
import { GoOn } from "./go-on";
import { ImportSummary } from "./import-summary";
import { ReviewForm } from "./review-form";

export const instant = false;
export const metadata: Metadata = { title: "Import" };

const leads = {
  uploading: "Part of it has arrived. Choose the same files again, and only the rest is sent.",
  reading: "It is being read; nothing is written. You may leave this page.",
  ready: "It was read. This is what would come in; nothing is here yet.",
  importing: "It comes in. You may leave this page; it goes on, also when the server is restarted.",
  done: "It is in. Readers find it at its old addresses, too.",
};

const brokenLeads = {
  ...leads,
  ready:
    "It could be read up to the place that is named below. Only what stands before it would come in: export it again for the rest.",
  done: "Only what stands before the place that is named below is in. Export it again for the rest.",
};

const stoppedLead = "It was stopped. What has come stays; when it goes on, only the rest comes in.";

/** One archive that moves in, wherever it stands: handed in, read, reviewed, coming in, or here. */
export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const id = await idOf(params);
  const view = await deskRead((newsroom) => getImport(newsroom, id));
  const { stage, isStopped, problem, report, files } = view;
  const before = await recallForm();
  // What was told while it was read says nothing of what has come, when that is stopped.
  const isOwn = stage !== "importing" || report?.mode === "write";
  const isRunning = !isStopped && (stage === "reading" || stage === "importing");
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
        lead={isStopped ? stoppedLead : (problem === null ? leads : brokenLeads)[stage]}
      />
      {problem !== null && (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
      {stage === "uploading" && <GoOn importId={id} files={files} />}
      {isRunning && (
        <>
          <FollowImport importId={id} first={importSeen(view)} />
          {step(stopImportAction, "Stop it")}
        </>
      )}
      {isStopped && step(resumeImportAction, "Let it go on")}
      {report !== null && isOwn && !isRunning && <ImportSummary id={id} report={report} />}
      {report !== null && report.edition !== "" && (stage === "ready" || stage === "done") && (
        <ReviewForm view={view} report={report} />
      )}
      {!isRunning && (
        <div className={`${manage.aside} ${css.part}`}>
          <FoldPart title="Remove the files and the report">
            <p>What has come in stays. The export and this report are deleted from the server.</p>
            <PlainForm
              action={removeImportAction}
              before={before}
              fields={[]}
              hidden={{ id }}
              submit="Remove them"
              tone="grave"
            />
          </FoldPart>
        </div>
      )}
    </>
  );
}
