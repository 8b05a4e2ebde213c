import type { ImportView } from "#lib/migration/imports/import-view";

/** What an archive is called: by the name of the old site, as soon as that is known. */
export function titleOfImport({ report, files }: Pick<ImportView, "report" | "files">): string {
  return report?.title || files.find(({ kind }) => kind === "export")?.name || "An archive";
}

/** `wordpress:en:old.example/blog` → “old.example/blog”, which went into the edition en. */
export function titleOfSource(source: string): string {
  const [, edition = "", ...site] = source.split(":");
  return `${site.join(":")} (${edition})`;
}

/** Where it stands, in a few words. */
export function stageWords({
  stage,
  isStopped,
  progress,
  problem,
  filesGoneAt,
}: ImportView): string {
  const percent = `${Math.floor(progress * 100)} %`;
  if (isStopped) return problem === null ? `Stopped at ${percent}` : "Could not go on";
  switch (stage) {
    case "uploading":
      return filesGoneAt === null ? "Not all here yet" : "Not here any more";
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
