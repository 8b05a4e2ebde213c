import { localTime } from "#lib/language/local-time";
import type { ImportView } from "#lib/migration/imports/import-view";

const mostLetters = 80;

type Named = Pick<ImportView, "sources" | "files" | "endedAt" | "createdAt">;

/**
 * What the report of an import is called as a file, after the old site and the day as a zone counts it:
 * “import-old.example-2026-05-01”.
 */
export function nameOfReport(
  { sources, files, endedAt, createdAt }: Named,
  timeZone: string,
): string {
  const [, , ...site] = (sources[0] ?? "").split(":");
  const exported = files.find(({ kind }) => kind === "export")?.name.replace(/\.\w+$/, "");
  const named = (site.join("-") || exported || "")
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+/, "")
    .slice(0, mostLetters)
    .replace(/[-.]+$/, "");
  const day = localTime(endedAt ?? createdAt, timeZone).slice(0, 10);
  return ["import", named, day].filter((part) => part !== "").join("-");
}
