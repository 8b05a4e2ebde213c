"use server";

import type { FormState } from "#components/desk/plain-form";
import { acceptInvite } from "#lib/desk/people/accept-invite";
import { choosePasswordWith } from "../choose-password";

/** Somebody who was invited chooses a password and is at the desk. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  return choosePasswordWith(acceptInvite, form);
}
