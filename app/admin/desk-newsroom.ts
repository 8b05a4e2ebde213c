import { authDesk, requireActor } from "#lib/auth/session";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What a page of the desk works in; whoever is not signed in is led to the sign-in page. */
export async function deskNewsroom(): Promise<Newsroom> {
  const actor = await requireActor();
  return { ...authDesk(), actor };
}
