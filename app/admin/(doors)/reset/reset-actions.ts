"use server";

import { after } from "next/server";
import type { FormState } from "#components/desk/plain-form";
import { authDesk } from "#lib/auth/session";
import { requestReset } from "#lib/desk/people/request-reset";
import { resetPassword } from "#lib/desk/people/reset-password";
import { messageOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";
import { rememberForm } from "../../form-memory";
import { askFor, textOf } from "../../form-work";
import { choosePasswordWith } from "../choose-password";

const onItsWay =
  "If there is an account with this address, a letter with a link is on its way. It is good for an hour.";

/** Asks for a link by mail. It is looked for after the answer, so that nobody learns whose accounts there are. */
export async function requestAction(_: FormState, form: FormData): Promise<FormState> {
  const issues = askFor(form, { email: "Enter your e-mail address." });
  if (issues !== undefined) return rememberForm({ issues });
  const email = textOf(form, "email");
  after(async () => {
    await requestReset(authDesk(), { email }).catch((error: unknown) =>
      log.error("a link to a new password could not be made", { error: messageOf(error) }),
    );
  });
  return rememberForm({ done: onItsWay, typed: { email } });
}

/** Somebody with a link chooses a new password and is at the desk. */
export async function resetAction(_: FormState, form: FormData): Promise<FormState> {
  return choosePasswordWith(resetPassword, form);
}
