import "server-only";
import { formatMediaType } from "#lib/addresses/media-type";
import { requirePermission } from "#lib/auth/permissions";
import { anyPart, type Found, offered, type Search } from "#lib/desk/search";
import { formatBytes } from "#lib/language/format-bytes";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Documents by their title, the newest first, each with its form and size. */
export async function searchDocuments(
  { db, actor }: Newsroom,
  { text }: Pick<Search, "text">,
): Promise<Found[]> {
  requirePermission(actor, "story.write");
  const media = await db.media.findMany({
    where: { kind: "document", title: anyPart(text), file: { takenDownAt: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: offered,
    include: { file: true },
  });
  return media.map(({ id, title, file }) => ({
    id,
    label: title,
    note: `${formatMediaType(file.mediaType)}, ${formatBytes("en", file.bytes)}`,
  }));
}
