import "server-only";
import { z } from "zod";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { checkRoom, type FreeSpace } from "#lib/migration/imports/check-room";
import { gigabytes } from "#lib/migration/imports/import-stage";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { isId } from "#lib/newsroom/require-id";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

export type NewImport = {
  editionId: string;
  /** The file that the old system exported, as it is called and in bytes. */
  exported: { name: string; bytes: number };
  /** A zip with the files of the old site. */
  uploads?: { name: string; bytes: number } | undefined;
  /** What a Ghost site led on: its `redirects.yaml` or `redirects.json`. */
  redirects?: { name: string; bytes: number } | undefined;
  /** Whether pictures that are not in it are fetched from the old site. */
  isFetching: boolean;
  /** Where the old site stood, for exports that do not say. */
  address?: string | undefined;
};

const most = { exported: gigabytes(4), uploads: gigabytes(50), redirects: 5_000_000 };

/**
 * Opens an import for files that are handed in afterwards, piece by piece. What cannot be one, and what the disk has
 * no room for, is an issue beside its field.
 */
export async function openImport(
  newsroom: Newsroom,
  given: NewImport,
  free?: FreeSpace,
): Promise<Result<{ id: string }>> {
  const { actor, db, clock } = newsroom;
  requirePermission(actor, "structure.manage");
  const issues = checkNew(given);
  const edition = isId(given.editionId)
    ? await db.edition.findUnique({ where: { id: given.editionId }, select: { id: true } })
    : null;
  if (edition === null)
    issues.push({ path: ["editionId"], message: "Choose the edition that it moves into." });
  if (issues.length === 0) issues.push(...(await checkSize(given, free)));
  if (edition === null || issues.length > 0) return fail(...issues);
  const { exported, uploads, redirects, isFetching, address = "" } = given;
  const id = newId();
  await inOneTransaction(newsroom, async (tx) => {
    await tx.import.create({
      data: {
        ...{ id, editionId: edition.id, isFetching, openedById: userIdOf(actor) },
        address: address.trim() || null,
        ...{ createdAt: clock.now(), touchedAt: clock.now() },
        files: {
          createMany: {
            data: [
              { kind: "export", ...exported },
              ...(uploads === undefined ? [] : [{ kind: "uploads" as const, ...uploads }]),
              ...(redirects === undefined ? [] : [{ kind: "redirects" as const, ...redirects }]),
            ],
          },
        },
      },
    });
    await recordEvent(tx, newsroom, {
      ...{ action: "import.opened", entityType: "import", entityId: id },
      data: { note: exported.name },
    });
  });
  return ok({ id });
}

/** The zip is what takes the room, where there is one. */
async function checkSize(
  { exported, uploads, redirects }: NewImport,
  free?: FreeSpace,
): Promise<Issue[]> {
  const sizes = [exported, uploads, redirects].map((file) => file?.bytes ?? 0);
  const message = await checkRoom(
    sizes.reduce((sum, size) => sum + size, 0),
    free,
  );
  return message === null ? [] : [{ path: [uploads ? "uploads" : "exported"], message }];
}

const httpAddress = z.url({ protocol: /^https?$/ });

function checkNew(given: NewImport): Issue[] {
  const { exported, uploads, redirects, isFetching, address = "" } = given;
  const issues: Issue[] = [];
  const add = (field: string, message: string) => issues.push({ path: [field], message });
  if (exported.bytes <= 0 || exported.name === "")
    add("exported", "Choose the file that the old site exported; this one is empty.");
  if (exported.bytes > most.exported)
    add("exported", "This file is larger than 4 GB. Export the archive in parts.");
  if (uploads !== undefined && !/\.zip$/i.test(uploads.name))
    add("uploads", "The files of the old site come as one .zip.");
  if (uploads !== undefined && uploads.bytes <= 0) add("uploads", "This zip is empty.");
  if (uploads !== undefined && uploads.bytes > most.uploads)
    add(
      "uploads",
      "This zip is larger than 50 GB. Let whoever runs the site import it by the command.",
    );
  if (isFetching && address.trim() === "" && /\.json$/i.test(exported.name))
    add(
      "address",
      "Exports of Ghost do not say where it stood. Write it, so that files are found.",
    );
  if (redirects !== undefined && (redirects.bytes <= 0 || redirects.bytes > most.redirects))
    add("redirects", "The file of redirects is empty, or larger than 5 MB. Choose another.");
  if (address.trim() !== "" && !httpAddress.safeParse(address.trim()).success)
    add("address", "Write the whole address, such as https://old.example.");
  return issues;
}
