import { keepRead } from "#lib/platform/cache";
import { findDiscovery } from "#lib/published/discovery";

type Context = { params: Promise<{ key: string }> };

/** `/<key>.txt`: who reads the key there knows that it is the site that tells them of changes (indexnow.org). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const { indexNowKey } = await keepRead(findDiscovery);
  if (key !== indexNowKey) return new Response(null, { status: 404 });
  const headers = { "content-type": "text/plain; charset=utf-8", "x-robots-tag": "noindex" };
  return new Response(key, { headers });
}
