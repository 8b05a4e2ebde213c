import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "#lib/auth/next-auth-options";
import { authDesk } from "#lib/auth/session";
import { env, tellNextAuth } from "#lib/platform/env";
import { readText } from "#lib/platform/read-text";

type Context = { params: Promise<{ nextauth: string[] }> };

/** In bytes; an address, a password, a token and where to go on. */
const longestForm = 16_000;

/** What can be asked for, and how. Pages of its own and its open log are not among it. */
const methods: Record<string, readonly string[]> = {
  callback: ["POST"],
  csrf: ["GET", "HEAD"],
  providers: ["GET", "HEAD"],
  session: ["GET", "HEAD"],
  signin: ["GET", "HEAD", "POST"],
  signout: ["GET", "HEAD", "POST"],
};

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  const allowed = Object.hasOwn(methods, action) ? methods[action] : undefined;
  if (allowed === undefined) return new Response(null, { status: 404 });
  if (!allowed.includes(request.method)) {
    return new Response(null, { status: 405, headers: { allow: allowed.join(", ") } });
  }
  const read = request.method === "POST" ? await readForm(request) : request;
  if (read instanceof Response) return read;
  tellNextAuth();
  const response: Response = await NextAuth(read, context, nextAuthOptions(authDesk(), env()));
  response.headers.set("cache-control", "no-store");
  return response;
}

/**
 * What was sent, read as far as a form of ours may reach and no further: NextAuth would hold whatever comes. It also takes it for a
 * fault of ours when what calls itself JSON is none.
 */
async function readForm(request: NextRequest): Promise<NextRequest | Response> {
  const type = request.headers.get("content-type") ?? "";
  const isJson = type.startsWith("application/json");
  if (!isJson && !type.startsWith("application/x-www-form-urlencoded")) {
    return new Response("Send a form, or JSON.", { status: 415 });
  }
  const body = await readText(request, longestForm);
  if (body === "too large") {
    return new Response("This is more than a form holds.", { status: 413 });
  }
  if (isJson && !isReadable(body)) {
    return new Response("This is no JSON. Send a form instead.", { status: 400 });
  }
  const { url, method, headers } = request;
  return new NextRequest(url, { method, headers, body });
}

function isReadable(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

export { answer as GET, answer as POST };
