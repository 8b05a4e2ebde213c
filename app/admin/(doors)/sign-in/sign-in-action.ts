"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { ownPath } from "#lib/auth/own-path";
import { authDesk, findSession, openSession, readAddress } from "#lib/auth/session";
import { signIn } from "#lib/auth/sign-in";
import { rememberForm } from "../../form-memory";
import { askFor, formWork, textOf } from "../../form-work";

/** Signs in and goes on to the page that was asked for. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, "email");
  const missing = askFor(form, {
    email: "Enter your e-mail address.",
    password: "Enter your password.",
  });
  if (missing !== undefined) return rememberForm({ issues: missing, typed: { email } });
  const signedIn = await formWork(async () => {
    const old = await findSession();
    return signIn(authDesk(), {
      email,
      password: textOf(form, "password"),
      address: await readAddress(),
      ...(old !== null && { oldSessionId: old.sessionId }),
    });
  });
  if (!signedIn.ok) return rememberForm({ issues: signedIn.issues, typed: { email } });
  await openSession(signedIn.value);
  redirect(ownPath(textOf(form, "to")));
}
