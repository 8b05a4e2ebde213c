type Nonce = { nonce: string; isDevelopment: boolean };

/**
 * What a page of the desk may do in a browser, and who may see it. Scripts run by a number used once, and those
 * they load; styles may be inline, as the components and the editor place things by them. Nothing comes from
 * elsewhere, no page stands in a frame, and nothing is kept by anybody on the way.
 */
export function deskPolicy({ nonce, isDevelopment }: Nonce) {
  const evaluating = isDevelopment ? " 'unsafe-eval'" : "";
  const sockets = isDevelopment ? " ws: wss:" : "";
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluating}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
  } as const;
}

/**
 * A preview shows a page of the site, to the desk in a frame of its own as well. Its address may be a secret, so no
 * page that is reached from it is told where somebody came from.
 */
export function previewPolicy(of: Nonce) {
  const policy = deskPolicy(of);
  return {
    ...policy,
    "Content-Security-Policy": policy["Content-Security-Policy"].replace(
      "frame-ancestors 'none'",
      "frame-ancestors 'self'",
    ),
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "SAMEORIGIN",
  } as const;
}
