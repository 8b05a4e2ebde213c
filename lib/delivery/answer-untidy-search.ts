import { sendRedirect } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * A form without scripts sends every field, the empty ones too: `/search?q=words&section=&topic=`. Whoever passes the
 * address on passes on what was asked alone. Returns false, having sent nothing, where nothing is empty.
 */
export function answerUntidySearch({ errorPages }: DeliveryDesk, visit: Visit): boolean {
  const { path, encodedPath, query, request } = visit;
  if (!isSearch(path, errorPages.editionOf(path))) return false;
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const asked = new URLSearchParams(query);
  if (![...asked.values()].includes("")) return false;
  const said = new URLSearchParams([...asked].filter(([, value]) => value !== ""));
  sendRedirect(visit, {
    status: 301,
    location: said.size === 0 ? encodedPath : `${encodedPath}?${said}`,
    cacheControl: "no-store",
  });
  return true;
}

const isSearch = (path: string, code: string) => path === "/search" || path === `/${code}/search`;
