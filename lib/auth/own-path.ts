const origin = "https://desk.invalid";
const doors = /^\/admin\/(?:sign-in|invite|reset)(?:\/|$)/;

/**
 * Where to go after signing in: the page of the desk that was asked for. Anything else, another site above all,
 * and the doors themselves become the desk's front.
 */
export function ownPath(wanted: string | null | undefined): string {
  if (wanted == null || !URL.canParse(wanted, origin)) return "/admin";
  const url = new URL(wanted, origin);
  const isDesk = url.pathname === "/admin" || url.pathname.startsWith("/admin/");
  if (url.origin !== origin || !wanted.startsWith("/") || !isDesk) return "/admin";
  return doors.test(url.pathname) ? "/admin" : `${url.pathname}${url.search}`;
}

/** Pages of the desk that open without a session. */
export function isDoor(path: string): boolean {
  return doors.test(path);
}
