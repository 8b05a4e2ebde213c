import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { endSession } from "#lib/auth/end-session";
import { findActor, type UserActor } from "#lib/auth/find-actor";
import { isOwnWrite } from "#lib/auth/is-own-write";
import { ownPath } from "#lib/auth/own-path";
import { cookieLife, deskCookie } from "#lib/auth/session-cookie";
import type { SessionKey } from "#lib/auth/start-session";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, isHttps, siteUrlOf } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { secret } from "#lib/platform/secret";

/** The request header in which the proxy says which page of the desk was asked for. */
export const pathHeader = "x-dateline-path";

export type DeskSession = SessionKey & { actor: UserActor };

/** What signing in works with in this process. */
export function authDesk(): AuthDesk {
  return { db: db(), clock: systemClock };
}

/** Who sits at the browser that asks, or null. Looked up anew for every request, and once in each. */
export const findSession = cache(async (): Promise<DeskSession | null> => {
  const key = await readKey();
  const actor = key === null ? null : await findActor(authDesk(), key);
  return key === null || actor === null ? null : { ...key, actor };
});

/** For pages of the desk: who acts; whoever is not signed in is led to the sign-in page and back. */
export async function requireActor(): Promise<UserActor> {
  const session = await findSession();
  if (session !== null) return session.actor;
  const path = ownPath((await headers()).get(pathHeader));
  redirect(path === "/admin" ? "/admin/sign-in" : `/admin/sign-in?to=${encodeURIComponent(path)}`);
}

/**
 * For the desk's interface: who acts. Throws `unauthenticated` without a session, and `forbidden` for a write
 * that does not come from a page of ours.
 */
export async function requireApiActor(request: Request): Promise<UserActor> {
  if (!isOwnWrite(request, siteUrlOf(env()))) {
    throw new AppError(
      "forbidden",
      "This was not sent by the desk. Reload the page and try again.",
    );
  }
  const session = await findSession();
  if (session !== null) return session.actor;
  throw new AppError(
    "unauthenticated",
    "You are signed out. Sign in again in another tab; what is here is kept.",
  );
}

/** Gives the browser the key of a session that has just begun. */
export async function openSession({ sessionId, userId }: SessionKey): Promise<void> {
  const { name, options } = sessionCookie();
  const token = { sub: userId, sid: sessionId };
  const value = await encode({ token, secret: secret(), maxAge: cookieLife });
  (await cookies()).set(name, value, { ...options, maxAge: cookieLife });
}

/** Signs out: the session ends, and its key is taken away. */
export async function closeSession(): Promise<void> {
  const key = await readKey();
  if (key !== null) await endSession(authDesk(), key.sessionId);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** Where the request comes from, as the server before Next knows it. */
export async function readAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? "";
}

async function readKey(): Promise<SessionKey | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  // What is not of ours, or not any more, is no key.
  const token = await decode({ token: value ?? "", secret: secret() }).catch(() => null);
  if (typeof token?.sub !== "string" || typeof token.sid !== "string") return null;
  return { userId: token.sub, sessionId: token.sid };
}

function sessionCookie() {
  return deskCookie("session", isHttps(env()));
}
