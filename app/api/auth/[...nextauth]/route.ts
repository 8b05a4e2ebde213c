import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "#lib/auth/next-auth-options";
import { authDesk } from "#lib/auth/session";
import { env, tellNextAuth } from "#lib/platform/env";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Pages of its own and its open log are not among them. */
const actions = ["callback", "csrf", "providers", "session", "signin", "signout"];

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  if (!actions.includes(action)) return new Response(null, { status: 404 });
  tellNextAuth();
  const response: Response = await NextAuth(request, context, nextAuthOptions(authDesk(), env()));
  response.headers.set("cache-control", "no-store");
  return response;
}

export { answer as GET, answer as POST };
