import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { deskPolicy } from "#lib/auth/desk-policy";
import { isDoor } from "#lib/auth/own-path";
import { deskCookie } from "#lib/auth/session-cookie";
import { env, isDevelopment, isHttps } from "#lib/platform/env";

/**
 * The desk's gate: who has no session's cookie is sent to sign in, and every page gets its policy with a number
 * used once. Whether the session still stands is looked up by the pages and verbs themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const secure = isHttps(env());
  const hasCookie = request.cookies.has(deskCookie("session", secure).name);
  if (!hasCookie && !isDoor(pathname)) return toSignIn(request);
  const nonce = randomBytes(16).toString("base64");
  const policy = deskPolicy({ nonce, isDevelopment: isDevelopment() });
  const headers = new Headers(request.headers);
  headers.set("x-dateline-path", `${pathname}${search}`);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy["Content-Security-Policy"]);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(policy)) response.headers.set(name, value);
  if (secure) response.headers.set("Strict-Transport-Security", "max-age=31536000");
  return response;
}

function toSignIn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const to = pathname === "/admin" ? "" : `?to=${encodeURIComponent(`${pathname}${search}`)}`;
  // A relative address, since behind a proxy only the browser knows the site's own.
  const headers = { location: `/admin/sign-in${to}`, "cache-control": "no-store" };
  return new NextResponse(null, { status: 303, headers });
}

export const config = { matcher: ["/admin", "/admin/:path*"] };
