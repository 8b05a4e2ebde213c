import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { deskPolicy, previewPolicy } from "#lib/auth/desk-policy";
import { isDoor, ownPath } from "#lib/auth/own-path";
import { findSession, pathHeader } from "#lib/auth/session";
import { wholePageAgent } from "#lib/auth/whole-page-agent";
import { isDevelopment } from "#lib/platform/env";
import { messageOf } from "#lib/platform/errors";
import { log } from "#lib/platform/log";

/**
 * The desk's gate: who is not signed in is sent to do so, with an answer that needs no script, which a page that
 * has begun to stream could not give. Every page gets its policy with a number used once. Pages and verbs look
 * at the session themselves all the same. Previews of the desk stand behind the same gate.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl;
  // Who has a link needs no session: its page asks whether the link is good.
  if (pathname.startsWith("/preview/shared/")) return withPolicy(request);
  const isThere = await isSignedIn();
  if (!isThere && !isDoor(pathname) && !isAction(request)) {
    const to = pathname === "/admin" ? "" : `?to=${encodeURIComponent(`${pathname}${search}`)}`;
    return sendTo(request, `/admin/sign-in${to}`);
  }
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (isThere && isReading && pathname === "/admin/sign-in") {
    return sendTo(request, ownPath(searchParams.get("to")));
  }
  return withPolicy(request);
}

/**
 * A form that a page of ours sends with its script. Whoever is signed out meanwhile is told so beside what was
 * typed, where a redirect would lose it: every action of the desk asks for the session itself (`deskWork`).
 */
function isAction(request: NextRequest): boolean {
  return request.method === "POST" && request.headers.has("next-action");
}

/** While the database is away nobody is sent off: the page says what is going on. */
async function isSignedIn(): Promise<boolean> {
  try {
    return (await findSession()) !== null;
  } catch (error) {
    log.warn("a session could not be looked up", { error: messageOf(error) });
    return true;
  }
}

function sendTo(request: NextRequest, path: string): NextResponse {
  const headers = { "cache-control": "no-store" };
  return NextResponse.redirect(new URL(path, request.url), { status: 303, headers });
}

function withPolicy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const nonce = randomBytes(16).toString("base64");
  const isPreview = pathname.startsWith("/preview/");
  const policyOf = isPreview ? previewPolicy : deskPolicy;
  const policy = policyOf({ nonce, isDevelopment: isDevelopment() });
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${pathname}${search}`);
  headers.set("x-nonce", nonce);
  headers.set("user-agent", wholePageAgent);
  headers.set("content-security-policy", policy["Content-Security-Policy"]);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(policy)) response.headers.set(name, value);
  if (!isPreview) response.headers.set("x-dateline-own-page", "1");
  return response;
}

export const config = { matcher: ["/admin", "/admin/:path*", "/preview/:path*"] };
