import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { versionOf } from "#lib/desk/seen-version";
import { findWhereUsed, type WhereUsed } from "#lib/desk/where-used";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { Author, AuthorLabel } from "#prisma/generated/client";

export type AuthorDetail = Author & {
  labels: AuthorLabel[];
  used: WhereUsed;
  /** What a form that changes it is opened with. */
  version: string;
  /** The same of the photo, which is chosen apart from it. */
  photoVersion: string;
  /** Accounts that this author can be: everybody's who can sign in. */
  accounts: { id: string; name: string }[];
};

const missing = "There is no such author.";

/** One author whole, with where they sign. */
export async function getAuthor({ db, actor }: Newsroom, authorId: string): Promise<AuthorDetail> {
  requirePermission(actor, "author.manage");
  requireId(authorId, missing);
  const author = await db.author.findUnique({
    where: { id: authorId },
    include: { labels: { orderBy: { edition: { position: "asc" } } } },
  });
  if (author === null) throw new AppError("not_found", missing);
  const [used, accounts] = await Promise.all([
    findWhereUsed(db, "author", author.id),
    db.user.findMany({
      where: { erasedAt: null },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
  ]);
  const [version, photoVersion] = [versionOf.author(author), versionOf.photo(author)];
  return { ...author, used, accounts, version, photoVersion };
}
