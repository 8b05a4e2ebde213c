"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { closeSession } from "#lib/auth/session";

/** Ends the session on the server and takes its key from the browser. */
export async function signOutAction(): Promise<FormState> {
  await closeSession();
  redirect("/admin/sign-in");
}
