"use server";

import { redirect } from "next/navigation";
import { closeSession } from "#lib/auth/session";

/** Ends the session on the server and takes its key from the browser. */
export async function signOutAction(): Promise<void> {
  await closeSession();
  redirect("/admin/sign-in");
}
