const reading = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether a request that could change something comes from our own pages: the browser says so itself
 * (Sec-Fetch-Site), and names our own origin. One that says neither is refused, so is one that contradicts.
 */
export function isOwnWrite(
  { method, headers }: Pick<Request, "method" | "headers">,
  siteUrl: string,
): boolean {
  if (reading.includes(method)) return true;
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === null && origin === null) return false;
  if (site !== null && site !== "same-origin") return false;
  return origin === null || isOwnOrigin(origin, headers.get("host"), siteUrl);
}

function isOwnOrigin(origin: string, host: string | null, siteUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  return origin === new URL(siteUrl).origin || new URL(origin).host === host;
}
