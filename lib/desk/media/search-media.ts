import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { anyPart, type Found, offered, type Search } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";

export type FoundMedia = Found & {
  alt: string;
  decorative: boolean;
  caption: string;
  width: number;
  height: number;
};

/** Pictures by what is said about them, the newest first. */
export async function searchMedia(
  { db, actor }: Newsroom,
  { text }: Pick<Search, "text">,
): Promise<FoundMedia[]> {
  requirePermission(actor, "story.write");
  const said = anyPart(text);
  const media = await db.media.findMany({
    where: {
      kind: "image",
      file: { takenDownAt: null },
      OR: [{ title: said }, { alt: said }, { caption: said }, { credit: said }],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: offered,
    include: { file: true },
  });
  return media.map(({ id, title, alt, decorative, caption, credit, file }) => ({
    id,
    label: title || alt,
    note: credit,
    alt,
    decorative,
    caption,
    width: file.width ?? 0,
    height: file.height ?? 0,
  }));
}
