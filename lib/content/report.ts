import type { Issue } from "#lib/platform/result";

export type Path = Issue["path"];

/** Notes one fault of a document: where it is, and what an editor should do about it. */
export type Report = (path: Path, message: string) => void;

/** A thoroughly broken document need not list its faults one by one. */
const mostIssues = 100;

export function makeReport(): { report: Report; issues: Issue[] } {
  const issues: Issue[] = [];
  const report: Report = (path, message) => {
    if (issues.length < mostIssues) issues.push({ path, message });
  };
  return { report, issues };
}
