import "server-only";
import { z } from "zod";
import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { lockUser } from "#lib/desk/people/lock-user";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";

const own = z.object({ name: line("name", 200).min(1, "Enter your name.") });

/** Somebody at the desk is called something else from now on. What they sign with is an author, and stays. */
export async function changeOwnName(
  newsroom: Newsroom,
  input: { name: string },
): Promise<Result<null>> {
  const { actor } = newsroom;
  if (actor.kind !== "user") throw new AppError("forbidden", "Only people have names.");
  const checked = own.safeParse(input);
  if (!checked.success) return fail(...issuesOf(checked.error));
  const { name } = checked.data;
  return inOneTransaction(newsroom, async (tx) => {
    const user = await lockUser(tx, actor.id);
    if (user.name === name) return ok(null);
    await tx.user.update({ where: { id: actor.id }, data: { name } });
    const facts = { action: "user.renamed", entityType: "user", entityId: actor.id };
    await recordEvent(tx, newsroom, facts);
    return ok(null);
  });
}
