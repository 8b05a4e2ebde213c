import "server-only";
import { endAllSessions } from "#lib/auth/end-all-sessions";
import { requirePermission } from "#lib/auth/permissions";
import { lockUser } from "#lib/desk/people/lock-user";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";

/** Signs somebody out everywhere: everybody may do so for themselves, an administrator for all. */
export async function endSessions(
  newsroom: Newsroom,
  { userId }: { userId: string },
): Promise<void> {
  const { actor } = newsroom;
  const isOwn = actor.kind === "user" && actor.id === userId;
  if (!isOwn) requirePermission(actor, "user.manage");
  await inOneTransaction(newsroom, async (tx) => {
    await lockUser(tx, userId);
    await endAllSessions(tx, userId, newsroom.clock.now());
    await recordEvent(tx, newsroom, {
      action: "user.sessions-ended",
      entityType: "user",
      entityId: userId,
    });
  });
}
