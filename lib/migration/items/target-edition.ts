import "server-only";
import { createEdition } from "#lib/desk/names/create-edition";
import type { EditionView } from "#lib/language/edition";
import { isEditionCode } from "#lib/language/edition-code";
import { directionOf } from "#lib/language/language-tag";
import type { ArchiveSite } from "#lib/migration/archive-entry";
import { valueOrThrow } from "#lib/migration/items/import-run";
import { listEditions } from "#lib/newsroom/editions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { newId } from "#lib/platform/uuid";

/**
 * The edition that an archive moves into: the one asked for, else the default one. Throws `not_found`
 * when it does not exist; null when there is no edition at all yet.
 */
export async function findTargetEdition(
  newsroom: Newsroom,
  code: string | undefined,
): Promise<EditionView | null> {
  const editions = await listEditions(newsroom.db);
  if (editions.length === 0) return null;
  const found = editions.find((edition) =>
    code === undefined ? edition.isDefault : edition.code === code,
  );
  if (found !== undefined) return found;
  const codes = editions.map((edition) => edition.code).join(", ");
  const asked = code === undefined ? "that is the default" : `“${code}”`;
  throw new AppError("not_found", `There is no edition ${asked}. There are: ${codes}.`);
}

/** In an empty newsroom the archive brings its own edition: its language, its name, its tagline. */
export async function openEditionFor(
  newsroom: Newsroom,
  site: ArchiveSite,
  of: { mode: "write" | "rehearse"; code: string | undefined },
): Promise<EditionView> {
  const edition = editionOf(site, of.code);
  if (of.mode === "rehearse") return { id: newId(), ...edition };
  return valueOrThrow(await createEdition(newsroom, edition));
}

function editionOf(site: ArchiveSite, asked: string | undefined): Omit<EditionView, "id"> {
  const written = site.language.toLowerCase().split(/[-_]/)[0] ?? "";
  const code = asked ?? (isEditionCode(written) ? written : "en");
  const isPersian = code === "fa";
  return {
    code,
    name: new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code,
    siteName: site.title || "Dateline",
    tagline: site.description,
    direction: directionOf(code),
    timeZone: isPersian ? "Asia/Tehran" : "UTC",
    calendar: isPersian ? "jalali" : "gregorian",
    isDefault: true,
  };
}
