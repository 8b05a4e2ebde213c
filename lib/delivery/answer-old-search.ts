import { encodePath } from "#lib/addresses/normalise-path";
import { readOldSearch } from "#lib/addresses/old-search";
import { movedCacheControl } from "#lib/delivery/answer-from-ledger";
import { sendRedirect } from "#lib/delivery/send-error";
import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * Sends whoever looks for something as WordPress had it (`/?s=words`) to the search of the edition whose front page is
 * asked, or was where the old site stood. Returns false, having sent nothing, for everything else.
 */
export async function answerOldSearch(desk: DeliveryDesk, visit: Visit): Promise<boolean> {
  const asked = readOldSearch(visit.path, visit.query);
  if (asked === null) return false;
  const home = homeAt(desk, asked.front) ?? (await findHome(desk, asked.front));
  if (home === null) return false;
  sendRedirect(visit, {
    status: 301,
    location: `${home === "/" ? "" : encodePath(home)}/search?${new URLSearchParams({ q: asked.words })}`,
    cacheControl: movedCacheControl,
  });
  return true;
}

/** The front page of the edition that a path names; null where it names none. */
function homeAt({ errorPages }: DeliveryDesk, path: string): string | null {
  if (path === "/") return path;
  const code = errorPages.editionOf(path);
  if (path !== `/${code}`) return null;
  return code === errorPages.editionOf("/") ? "/" : path;
}

/** Where the folder of an old site leads, if that is a front page; while the ledger is away it is not known. */
async function findHome(desk: DeliveryDesk, folder: string): Promise<string | null> {
  if (desk.knownPages.has(folder)) return null;
  const there = await desk.ledger(folder).catch(() => null);
  return there?.kind === "moved" ? homeAt(desk, there.location) : null;
}
