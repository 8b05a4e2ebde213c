import "server-only";
import { env, siteUrlOf } from "#lib/platform/env";
import { messageOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";
import { canSendMail, sendMail } from "#lib/platform/mail";
import type { TokenPurpose } from "#prisma/generated/enums";

/** A link is either on its way by mail, or shown to the administrator, this once, to hand it on. */
export type HandedOver = { kind: "mailed"; to: string } | { kind: "shown"; link: string };

const letters = {
  invite: {
    subject: "Your account at the newsroom",
    text: (name: string, link: string) =>
      `Hello ${name},\n\nyou are invited to work in the newsroom. Choose a password here within three days:\n\n${link}\n`,
  },
  reset: {
    subject: "A new password for the newsroom",
    text: (name: string, link: string) =>
      `Hello ${name},\n\nchoose a new password here within an hour:\n\n${link}\n\nIf you did not ask for it, do nothing: your password stays as it is.\n`,
  },
} satisfies Record<TokenPurpose, unknown>;

/** Brings a link to its person by mail; where no mail is set up, or it fails, the link itself is the answer. */
export async function handOverLink(
  person: { name: string; email: string },
  { purpose, token }: { purpose: TokenPurpose; token: string },
): Promise<HandedOver> {
  const link = linkOf({ purpose, token });
  if (!canSendMail()) return { kind: "shown", link };
  const { subject, text } = letters[purpose];
  try {
    await sendMail({ to: person.email, subject, text: text(person.name, link) });
    return { kind: "mailed", to: person.email };
  } catch (error) {
    log.warn("a letter could not be sent", { purpose, error: messageOf(error) });
    return { kind: "shown", link };
  }
}

/** The whole address of a one-time link. */
export function linkOf({ purpose, token }: { purpose: TokenPurpose; token: string }): string {
  return `${siteUrlOf(env())}/admin/${purpose}?token=${token}`;
}
