"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { encodePath } from "#lib/addresses/normalise-path";
import { addAddress } from "#lib/desk/addresses/add-address";
import { leaveMissing } from "#lib/desk/addresses/leave-missing";
import { deskWork } from "../../../desk-work";
import { textOf } from "../../../form-work";
import { refuse } from "../../../manage-work";
import { missingAddress } from "./read-missing";

/** Leads an address that is not there to what was proposed for it. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  const [path, target] = [textOf(form, "path"), textOf(form, "target")];
  const entry = { address: encodePath(path), target: encodePath(target) };
  const made = await deskWork((newsroom) => addAddress(newsroom, entry));
  if (!made.ok) return refuse(form, made.issues);
  redirect(missingAddress({ done: path }));
}

export async function leaveAction(_: FormState, form: FormData): Promise<FormState> {
  const path = textOf(form, "path");
  const left = await deskWork((newsroom) => leaveMissing(newsroom, { path }));
  if (!left.ok) return refuse(form, left.issues);
  redirect(missingAddress({ left: path }));
}
