import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { anyPart, type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Pictures by what is said about them, the newest first. */
export async function searchMedia(
  { db, actor }: Newsroom,
  { text }: Pick<Search, "text">,
): Promise<
  (Found & { alt: string; hash: string; mediaType: string; width: number; height: number })[]
> {
  requirePermission(actor, "story.write");
  const said = anyPart(text);
  const media = await db.media.findMany({
    where: {
      kind: "image",
      OR: [{ title: said }, { alt: said }, { caption: said }, { credit: said }],
    },
    orderBy: { createdAt: "desc" },
    take: offered,
    include: { file: true },
  });
  return media.map(({ id, title, alt, credit, file }) => ({
    id,
    label: title || alt,
    note: credit,
    alt,
    hash: file.hash,
    mediaType: file.mediaType,
    width: file.width ?? 0,
    height: file.height ?? 0,
  }));
}
