import "server-only";
import { normalEmail } from "#lib/auth/normal-email";
import { requirePermission } from "#lib/auth/permissions";
import { makeUserToken } from "#lib/auth/user-token";
import { linkOf } from "#lib/desk/people/hand-over-link";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";

export type Recovered = { email: string; link: string };

/**
 * Lets an administrator in again who lost the password: a link to a new one, shown to whoever runs the machine
 * and never mailed. With several administrators it has to be said which; the answer names them. One who was
 * deactivated is let in only when nobody else could.
 */
export async function recoverAdmin(
  newsroom: Newsroom,
  { email }: { email?: string | undefined },
): Promise<Result<Recovered>> {
  requirePermission(newsroom.actor, "user.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const admins = await tx.user.findMany({ where: { role: "admin", erasedAt: null } });
    const active = admins.filter(({ deactivatedAt }) => deactivatedAt === null);
    const open = active.length > 0 ? active : admins;
    const wanted = email === undefined ? null : normalEmail(email);
    const chosen = wanted === null ? open : open.filter((admin) => admin.email === wanted);
    const [admin] = chosen;
    if (admin?.email == null || chosen.length > 1) return fail(whichOne(open, wanted));
    const at = newsroom.clock.now();
    await tx.user.update({ where: { id: admin.id }, data: { deactivatedAt: null } });
    const purpose = admin.passwordHash === null ? "invite" : "reset";
    const token = await makeUserToken(tx, { userId: admin.id, purpose, at });
    await recordEvent(tx, newsroom, {
      action: "user.recovered",
      entityType: "user",
      entityId: admin.id,
    });
    return ok({ email: admin.email, link: linkOf({ purpose, token }) });
  });
}

function whichOne(admins: { email: string | null }[], wanted: string | null) {
  const names = admins.flatMap(({ email }) => email ?? []).join(", ");
  const none = "This newsroom has no administrator. Start it with ADMIN_EMAIL set to make one.";
  const several = `Say which administrator, by e-mail address: ${names}.`;
  const unknown = `${wanted} is no administrator here. These are: ${names}.`;
  const message = admins.length === 0 ? none : wanted === null ? several : unknown;
  return { path: ["email"], message };
}
