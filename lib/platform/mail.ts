import { createTransport, type Transporter } from "nodemailer";
import { env, siteUrlOf } from "#lib/platform/env";

export type Letter = { to: string; subject: string; text: string };

let transport: Transporter | undefined;

/** Whether letters can be sent at all: SMTP_URL is set. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Sends a letter through the mail server of SMTP_URL; throws when that does not take it. */
export async function sendMail(letter: Letter): Promise<void> {
  const environment = env();
  transport ??= createTransport({
    url: environment.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Letters are plain text; nothing may be fetched for them.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const from = environment.MAIL_FROM ?? `dateline@${new URL(siteUrlOf(environment)).hostname}`;
  await transport.sendMail({ from, ...letter });
}
