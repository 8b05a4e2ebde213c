import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { endSession } from "#lib/auth/end-session";
import { findActor } from "#lib/auth/find-actor";
import { cookieLife, deskCookie } from "#lib/auth/session-cookie";
import { signIn } from "#lib/auth/sign-in";
import type { Environment } from "#lib/platform/env";
import { isHttps } from "#lib/platform/env";
import { messageOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";
import { secret } from "#lib/platform/secret";

/**
 * How next-auth signs in, keeps its token and signs out. The token holds the ids of a session and its user and
 * nothing else; what it opens is looked up for every request.
 */
export function nextAuthOptions(desk: AuthDesk, environment: Environment): AuthOptions {
  const secure = isHttps(environment);
  return {
    secret: secret(),
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: cookieLife },
    cookies: {
      sessionToken: deskCookie("session", secure),
      csrfToken: deskCookie("csrf", secure),
      callbackUrl: deskCookie("callback", secure),
    },
    pages: { signIn: "/admin/sign-in", signOut: "/admin/sign-in", error: "/admin/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(given, request) {
          const { email = "", password = "" } = given ?? {};
          const address = String(request.headers?.["x-forwarded-for"] ?? "");
          const signedIn = await signIn(desk, { email, password, address }).catch(untold);
          if (!signedIn?.ok) return null;
          return { id: signedIn.value.userId, sessionId: signedIn.value.sessionId };
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user !== undefined && "sessionId" in user) return { sub: user.id, sid: user.sessionId };
        const { sub = "", sid } = token;
        const key = { userId: sub, sessionId: String(sid) };
        if ((await findActor(desk, key)) === null) throw new Error("This session has ended.");
        return { sub, sid };
      },
      async session({ session, token }) {
        const key = { userId: token.sub ?? "", sessionId: String(token.sid) };
        const actor = await findActor(desk, key);
        if (actor === null) return session;
        const { id, name, role } = actor;
        return { ...session, user: { id, name, role } };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await endSession(desk, token.sid);
      },
    },
    logger: {
      error(code) {
        // A session that has ended is no fault of ours.
        if (code !== "JWT_SESSION_ERROR") log.error("next-auth failed", { code });
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** What went wrong stands in the log alone: next-auth would write its words into an address, for strangers. */
function untold(error: unknown): null {
  log.error("somebody could not be signed in", { error: messageOf(error) });
  return null;
}
