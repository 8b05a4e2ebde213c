import type { ImportView } from "#lib/migration/imports/import-view";

/** What an archive is called: by the name of the old site, as soon as that is known. */
export function titleOfImport({ report, files }: Pick<ImportView, "report" | "files">): string {
  return report?.title || files.find(({ kind }) => kind === "export")?.name || "An archive";
}

/** Where it stands, in two words. */
export function stageWords({ stage, isStopped, progress, problem }: ImportView): string {
  const percent = `${Math.floor(progress * 100)} %`;
  if (isStopped) return `Stopped at ${percent}`;
  switch (stage) {
    case "uploading":
      return "Not all here yet";
    case "reading":
      return `Being read, ${percent}`;
    case "ready":
      return problem === null ? "To be reviewed" : "Broken, to be reviewed";
    case "importing":
      return `Coming in, ${percent}`;
    case "done":
      return problem === null ? "Is in" : "In part in";
  }
}
