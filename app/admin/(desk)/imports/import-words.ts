import { formatBytes } from "#lib/language/format-bytes";
import type { ImportView } from "#lib/migration/imports/import-view";
import { itemSums } from "#lib/migration/report/format-report";

/** What an archive is called: by the name of the old site, as soon as that is known. */
export function titleOfImport({ report, files }: Pick<ImportView, "report" | "files">): string {
  return report?.title || files.find(({ kind }) => kind === "export")?.name || "An archive";
}

/** `wordpress:en:old.example/blog` → “old.example/blog”, which went into the edition en. */
export function titleOfSource(source: string): string {
  const [, edition = "", ...site] = source.split(":");
  return `${site.join(":")} (${edition})`;
}

/** Whether anything of it could be read; a file of another kind says not even which site it is of. */
export function isReadable(report: ImportView["report"]): boolean {
  return report !== null && report.edition !== "";
}

/** What was handed in: “paper.xml, 12 MB · uploads.zip, 3.4 GB”. Archives of one site differ by it. */
export function filesOf({ files }: Pick<ImportView, "files">): string {
  return files.map(({ name, bytes }) => `${name}, ${formatBytes("en", bytes)}`).join(" · ");
}

/** What is here of it by now, or would be, in sum; empty while nobody knows. */
export function cameOf({ stage, report }: Pick<ImportView, "stage" | "report">): string {
  if (report === null || !isReadable(report) || (stage !== "ready" && report.mode === "rehearse"))
    return "";
  const sums = itemSums(report).join("; ") || "no posts or pages";
  return report.mode === "rehearse" ? `Would come: ${sums}` : sums;
}

/** Where it stands, in a few words. */
export function stageWords({
  stage,
  isStopped,
  progress,
  problem,
  filesGoneAt,
  report,
}: ImportView): string {
  const percent = `${Math.floor(progress * 100)} %`;
  if (isStopped) return problem === null ? `Stopped at ${percent}` : "Could not go on";
  switch (stage) {
    case "uploading":
      return filesGoneAt === null ? "Not all here yet" : "Not here any more";
    case "reading":
      return `Being read, ${percent}`;
    case "ready":
      if (!isReadable(report)) return "Could not be read";
      return problem === null ? "To be reviewed" : "Broken, to be reviewed";
    case "importing":
      return `Coming in, ${percent}`;
    case "done":
      return problem === null ? "Is in" : "In part in";
  }
}
