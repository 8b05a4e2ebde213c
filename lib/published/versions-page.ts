import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { foldFixes } from "#lib/published/fold-fixes";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { CorrectionView, VersionedView, VersionsView } from "#lib/published/views";

/** A version without its text. */
export type VersionRow = { number: number; publishedAt: string; note: CorrectionView | null };

/** A live article that has had more than one text. */
export type Versioned = {
  id: string;
  article: VersionedView;
  /** The first one first. */
  versions: VersionRow[];
  /** What readers were told without a change of the text. */
  notes: CorrectionView[];
};

/** The article at a path with what readers can look up of it; null when it is not live or has had one text only. */
export async function findVersioned(
  edition: EditionView,
  path: string,
): Promise<Kept<Versioned | null>> {
  const editionId = edition.id;
  const row = await publishedDb().article.findUnique({
    where: { path, editionId },
    select: {
      ...{ id: true, headline: true, language: true, direction: true },
      section: { select: { id: true, labels: { where: { editionId } } } },
      corrections: { orderBy: { publishedAt: "asc" } },
      versions: {
        orderBy: { number: "asc" },
        select: { number: true, publishedAt: true, correctionId: true },
      },
    },
  });
  if (row === null) return { value: null, tags: [tagOf.path(path)] };
  const { id, headline, language, direction } = row;
  const tags = [tagOf.path(path), tagOf.article(id), tagOf.section(row.section.id)];
  if (row.versions.length < 2) return { value: null, tags };
  const [label] = row.section.labels;
  const section = {
    id: row.section.id,
    name: label?.name ?? "",
    path: label === undefined ? null : pathOf.section(edition, label.slug),
  };
  const notes = new Map(row.corrections.map((note) => [note.id, noteView(note)]));
  const told = new Set(row.versions.map(({ correctionId }) => correctionId));
  return {
    value: {
      id,
      article: { headline, path, language, direction, section },
      versions: row.versions.map(({ number, publishedAt, correctionId }) => ({
        number,
        publishedAt: publishedAt.toISOString(),
        note: notes.get(correctionId ?? "") ?? null,
      })),
      notes: row.corrections.filter((note) => !told.has(note.id)).map(noteView),
    },
    tags,
  };
}

function noteView(row: Omit<CorrectionView, "publishedAt"> & { publishedAt: Date }) {
  const { kind, text, place, publishedAt } = row;
  return { kind, text, place, publishedAt: publishedAt.toISOString() };
}

/** What has become of an article since it was published, the newest first; silent fixes in a row stand together. */
export async function findVersions(
  edition: EditionView,
  path: string,
): Promise<Kept<VersionsView | null>> {
  const { value, tags } = await findVersioned(edition, path);
  if (value === null) return { value, tags };
  const { article, versions, notes } = value;
  return {
    value: {
      article,
      path: pathOf.versions(path),
      entries: foldFixes({ path, versions, notes }),
    },
    tags,
  };
}
