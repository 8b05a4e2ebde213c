import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "#lib/auth/next-auth-options";
import { authDesk } from "#lib/auth/session";
import { env, tellNextAuth } from "#lib/platform/env";

type Context = { params: Promise<{ nextauth: string[] }> };

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
  if (!(await isReadable(request))) {
    return new Response("This is no JSON. Send a form instead.", { status: 400 });
  }
  tellNextAuth();
  const response: Response = await NextAuth(request, context, nextAuthOptions(authDesk(), env()));
  response.headers.set("cache-control", "no-store");
  return response;
}

/** NextAuth takes it for a fault of ours when what calls itself JSON is none. */
async function isReadable(request: NextRequest): Promise<boolean> {
  if (!request.headers.get("content-type")?.includes("json")) return true;
  return request
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    );
}

export { answer as GET, answer as POST };
