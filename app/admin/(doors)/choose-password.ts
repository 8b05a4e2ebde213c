import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { authDesk, openSession, readAddress } from "#lib/auth/session";
import { type Proved, type SessionKey, startSession } from "#lib/auth/start-session";
import type { ChosenPassword } from "#lib/desk/people/choose-password";
import { ok, type Result } from "#lib/platform/result";
import { rememberForm } from "../form-memory";
import { askFor, formWork, textOf } from "../form-work";

type Choose = (desk: AuthDesk, chosen: ChosenPassword) => Promise<Result<Proved>>;

/** Sets the password that was chosen through a link, and lets its owner straight in. */
export async function choosePasswordWith(choose: Choose, form: FormData): Promise<FormState> {
  const issues = askFor(form, { password: "Choose a password of at least 8 characters." });
  if (issues !== undefined) return rememberForm({ issues });
  const chosen = await formWork(async (): Promise<Result<SessionKey>> => {
    const result = await choose(authDesk(), {
      token: textOf(form, "token"),
      password: textOf(form, "password"),
      address: await readAddress(),
    });
    return result.ok ? ok(await startSession(authDesk(), result.value)) : result;
  });
  if (!chosen.ok) return rememberForm({ issues: chosen.issues });
  await openSession(chosen.value);
  redirect("/admin");
}

/** What the form for a new password asks, with the e-mail address beside it, where password managers look. */
export function passwordFields(email: string) {
  return [
    {
      name: "email",
      label: "E-mail",
      type: "email",
      autoComplete: "username",
      typed: email,
      isFixed: true,
    },
    {
      name: "password",
      label: "New password",
      type: "password",
      autoComplete: "new-password",
      hint: "At least 8 characters. A few words in a row are good.",
    },
  ] as const;
}
