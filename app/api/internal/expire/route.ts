import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { expire } from "#lib/platform/cache";
import { secret } from "#lib/platform/secret";

const request = z.object({
  hard: z.array(z.string().max(256)).max(10_000),
  soft: z.array(z.string().max(256)).max(10_000),
});

/** Called by this process's own follower, since Next expires tags only inside a request. */
export async function POST(incoming: Request): Promise<Response> {
  if (!hasSecret(incoming.headers.get("authorization"))) return new Response(null, { status: 404 });
  const { hard, soft } = request.parse(await incoming.json());
  expire(hard, "hard");
  expire(soft, "soft");
  return new Response(null, { status: 204 });
}

function hasSecret(authorization: string | null): boolean {
  const given = Buffer.from(authorization ?? "");
  const wanted = Buffer.from(`Bearer ${secret()}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
