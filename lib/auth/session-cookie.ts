import { sessionLimits } from "#lib/auth/session-limits";

/** How a cookie of the desk is kept: never read by scripts, never sent by another site's forms. */
export type CookieOptions = { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean };

/**
 * The name and manner of a cookie of ours. Over https the prefix `__Host-` makes browsers refuse it from any
 * other host and without encryption (RFC 6265bis §4.1.3.2).
 */
export function deskCookie(
  word: "session" | "csrf" | "callback",
  isHttps: boolean,
): { name: string; options: CookieOptions } {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps } as const;
  return { name: `${isHttps ? "__Host-" : ""}dateline-${word}`, options };
}

/** How long a browser keeps the session's cookie, in seconds; the session itself may end before. */
export const cookieLife = sessionLimits.absolute / 1000;
