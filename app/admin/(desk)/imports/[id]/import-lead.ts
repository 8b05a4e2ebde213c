import type { ImportView } from "#lib/migration/imports/import-view";
import { daysKept } from "#lib/migration/imports/sweep-imports";
import { isReadable } from "../import-words";

const leads = {
  uploading: "Part of it has arrived. Choose the same files again, and only the rest is sent.",
  reading: "It is being read; nothing is written. You may leave this page.",
  ready: "It was read. This is what would come in; nothing is here yet.",
  importing: "It comes in. You may leave this page; it goes on, also when the server is restarted.",
  done: "It is in. Readers find it at its old addresses, too.",
};

const nothing = "Nothing of it has arrived yet. Choose the same files again.";

const unreadable = "Nothing of it could be read, for the reason below; nothing is here.";

const brokenLeads = {
  ...leads,
  ready:
    "It could be read up to the place that is named below. Only what stands before it would come in: export it again for the rest.",
  done: "Only what stands before the place that is named below is in. Export it again for the rest.",
};

const stopped = {
  reading: "It was stopped. Nothing is here yet; when it goes on, it is read from the beginning.",
  importing: "It was stopped. What has come stays; when it goes on, only the rest comes in.",
};

const failed = {
  reading:
    "It could not be read, and nothing is here yet. Put right what is named below, then try again or bring it in anew.",
  importing:
    "It could not go on. What has come stays; put right what is named below, then try again: only the rest comes in.",
};

/** What is said of an import wherever it stands. */
export function leadOf({ stage, isStopped, problem, files, report }: ImportView): string {
  if (stage === "uploading" && files.every(({ received }) => received === 0)) return nothing;
  const isAtWork = stage === "reading" || stage === "importing";
  if (isStopped && isAtWork) return (problem === null ? stopped : failed)[stage];
  if (problem !== null && stage === "ready" && !isReadable(report)) return unreadable;
  return (problem === null ? leads : brokenLeads)[stage];
}

const returns = {
  uploading: "Hand them in again to have it read.",
  reading: "Hand them in again to let it go on.",
  ready: "What was read stays here. Hand them in again to let it in.",
  importing: "What has come stays. Hand them in again to let it go on.",
  done: "What has come in stays, and so does this report. Hand them in again to let it in once more.",
};

/** What is said of one whose files were taken from the disk on a day. */
export function goneLead({ stage, problem }: ImportView, day: string): string {
  const why = problem === null ? `, as nobody had touched it for ${daysKept} days` : "";
  return `Its files were removed on ${day}${why}. ${returns[stage]}`;
}
