"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { authDesk, openSession, readAddress, requireActor } from "#lib/auth/session";
import { startSession } from "#lib/auth/start-session";
import { changeOwnName } from "#lib/desk/people/change-own-name";
import { changePassword } from "#lib/desk/people/change-password";
import { endSessions } from "#lib/desk/people/end-sessions";
import { ok } from "#lib/platform/result";
import { deskWork } from "../desk-work";
import { rememberForm } from "../form-memory";
import { askFor, textOf } from "../form-work";
import { manageWork } from "../manage-work";

/** Changes one's own password; every other browser is signed out, this one gets a new session. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const issues = askFor(form, {
    oldPassword: "Enter your present password.",
    password: "Choose a password of at least 8 characters.",
  });
  if (issues !== undefined) return rememberForm({ issues });
  const changed = await deskWork(async (newsroom) => {
    const result = await changePassword(newsroom, {
      oldPassword: textOf(form, "oldPassword"),
      password: textOf(form, "password"),
      address: await readAddress(),
    });
    return result.ok ? ok(await startSession(authDesk(), result.value)) : result;
  });
  if (!changed.ok) return rememberForm({ issues: changed.issues });
  await openSession(changed.value);
  return rememberForm({ done: "Your password is changed. Every other browser is signed out." });
}

/** Calls oneself something else, at the desk and in its history. */
export async function changeNameAction(_: FormState, form: FormData): Promise<FormState> {
  return manageWork({
    form,
    work: (newsroom) => changeOwnName(newsroom, { name: textOf(form, "name") }),
    done: "Your name is changed.",
  });
}

/** Signs oneself out everywhere, here too. */
export async function endSessionsAction(): Promise<FormState> {
  const actor = await requireActor();
  await endSessions({ ...authDesk(), actor }, { userId: actor.id });
  redirect("/admin/sign-in");
}
