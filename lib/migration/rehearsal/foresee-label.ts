import "server-only";
import { checkLabelTexts, type LabelInput } from "#lib/desk/names/label";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import {
  foreseeRoutes,
  type Label,
  type LabelKind,
  labelKey,
} from "#lib/migration/rehearsal/foreseen";
import { AppError } from "#lib/platform/errors";
import { newId } from "#lib/platform/uuid";

/** The texts of a name as they would be stored; throws as making it would. */
export function storedLabel<Input extends LabelInput>(label: Input): Input {
  return valueOrThrow(checkLabelTexts(label));
}

type Coming = { kind: LabelKind; path: string; label: Omit<Label, "id">; id?: string };

/** Remembers a section, topic or author that would be made, with its name and address in the edition of the run. */
export function foreseeLabel(
  { foreseen, edition }: ImportRun,
  { kind, path, label, id = newId() }: Coming,
): string {
  const coming = { id, ...label };
  foreseen.labels.set(labelKey(kind, edition.id, label.name), coming);
  foreseen.byId.set(id, coming);
  foreseen.routes.set(path, { targetType: kind, targetId: id });
  return id;
}

/** Its addresses on the old site would lead to it, as far as they lead nowhere yet. */
export async function foreseeOldPaths(
  { foreseen, newsroom }: ImportRun,
  { kind, id, paths }: { kind: LabelKind; id: string; paths: (string | null)[] },
): Promise<void> {
  const holder = { targetType: kind, targetId: id };
  const known = paths.filter((path) => path !== null);
  await foreseeRoutes(newsroom.db, foreseen, { paths: known, holder });
}

/** What making it would say of a slug that leads elsewhere. */
export function takenSlug(slug: string): AppError {
  return new AppError("invalid", `“${slug}” is taken. Choose another slug.`);
}
