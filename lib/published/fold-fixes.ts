import { pathOf } from "#lib/published/paths";
import type { CorrectionView, VersionEntryView, VersionLinkView } from "#lib/published/views";

type Version = { number: number; publishedAt: string; note: CorrectionView | null };

/**
 * What was done to an article, the newest first: its texts, and what readers were told without a new one. Fixes that
 * nobody was told of are one entry, as long as nothing else stands between them.
 */
export function foldFixes(of: {
  path: string;
  versions: Version[];
  notes: CorrectionView[];
}): VersionEntryView[] {
  const entries: VersionEntryView[] = [];
  const { path, versions, notes } = of;
  const steps = [
    ...versions.map((version) => ({ at: version.publishedAt, version, note: version.note })),
    ...notes.map((note) => ({ at: note.publishedAt, version: null, note })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  for (const { version, note } of steps) {
    if (version === null) {
      if (note !== null) entries.push({ kind: "note", note });
      continue;
    }
    const { number, publishedAt } = version;
    const link = { number, publishedAt, path: pathOf.versions(path, number) };
    if (number === 1) entries.push({ kind: "first", version: link });
    else if (note !== null) entries.push({ kind: "told", version: link, note });
    else addFix(entries, link);
  }
  return entries;
}

function addFix(entries: VersionEntryView[], version: VersionLinkView): void {
  const last = entries.at(-1);
  if (last?.kind === "fixes") last.versions.push(version);
  else entries.push({ kind: "fixes", versions: [version] });
}
