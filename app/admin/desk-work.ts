import { authDesk, findSession } from "#lib/auth/session";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import type { Result } from "#lib/platform/result";
import { formWork } from "./form-work";

/**
 * Does what a form of the desk asks for, for whoever is signed in. That somebody is signed out by now, or that
 * the database is away, is a sentence like every other: nothing that was typed goes.
 */
export function deskWork<T>(work: (newsroom: Newsroom) => Promise<Result<T>>): Promise<Result<T>> {
  return formWork(async () => work(await signedInNewsroom()));
}

async function signedInNewsroom(): Promise<Newsroom> {
  const session = await findSession();
  if (session !== null) return { ...authDesk(), actor: session.actor };
  throw new AppError(
    "unauthenticated",
    "You are signed out. Sign in again in another tab, then send this once more.",
  );
}
