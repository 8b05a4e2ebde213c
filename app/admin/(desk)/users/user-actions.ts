"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { type Role, roles } from "#lib/auth/actor";
import { changeRole } from "#lib/desk/people/change-role";
import { deactivateUser } from "#lib/desk/people/deactivate-user";
import { endSessions } from "#lib/desk/people/end-sessions";
import { eraseUser } from "#lib/desk/people/erase-user";
import type { HandedOver } from "#lib/desk/people/hand-over-link";
import { inviteUser } from "#lib/desk/people/invite-user";
import { makePasswordLink } from "#lib/desk/people/make-password-link";
import { reactivateUser } from "#lib/desk/people/reactivate-user";
import { ok } from "#lib/platform/result";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { manageWork, refuse } from "../../manage-work";
import { oneOf } from "../../query";

const roleIn = (form: FormData): Role => oneOf(roles, textOf(form, "role")) ?? "reporter";
const userIn = (form: FormData) => ({ userId: textOf(form, "id") });

/** A link goes to its person by mail; without mail it is shown here, this once. */
function toldOf(handedOver: HandedOver, before = ""): Pick<FormState, "done" | "link"> {
  if (handedOver.kind === "mailed")
    return { done: `${before}A link is on its way to ${handedOver.to}.` };
  const done = `${before}Hand this link on yourself. It is shown this once:`;
  return { done, link: handedOver.link };
}

export async function inviteUserAction(_: FormState, form: FormData): Promise<FormState> {
  const { name, email } = { name: textOf(form, "name"), email: textOf(form, "email") };
  return manageWork({
    form,
    work: (newsroom) => inviteUser(newsroom, { name, email, role: roleIn(form) }),
    done: ({ handedOver }) => toldOf(handedOver, `${name} has an account. `),
  });
}

export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const role = roleIn(form);
  return manageWork({
    form,
    work: (newsroom) => changeRole(newsroom, { ...userIn(form), role }),
    done: `The role is ${role} from now on.`,
  });
}

export async function passwordLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return manageWork({
    form,
    work: (newsroom) => makePasswordLink(newsroom, userIn(form)),
    done: (handedOver) => toldOf(handedOver),
  });
}

export async function endSessionsOfAction(_: FormState, form: FormData): Promise<FormState> {
  return manageWork({
    form,
    work: async (newsroom) => ok(await endSessions(newsroom, userIn(form))),
    done: "Signed out everywhere.",
  });
}

export async function deactivateUserAction(_: FormState, form: FormData): Promise<FormState> {
  return manageWork({
    form,
    work: (newsroom) => deactivateUser(newsroom, userIn(form)),
    done: "Shut out. What they wrote stays.",
  });
}

export async function reactivateUserAction(_: FormState, form: FormData): Promise<FormState> {
  return manageWork({
    form,
    work: async (newsroom) => ok(await reactivateUser(newsroom, userIn(form))),
    done: "Let in again, with the password and role of before.",
  });
}

export async function eraseUserAction(_: FormState, form: FormData): Promise<FormState> {
  const erased = await deskWork((newsroom) => eraseUser(newsroom, userIn(form)));
  if (!erased.ok) return refuse(form, erased.issues);
  redirect("/admin/users");
}
