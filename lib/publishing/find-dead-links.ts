import "server-only";
import type { Document } from "#lib/content/document";
import { walk } from "#lib/content/walk";
import type { Tx } from "#lib/platform/db";
import { env, siteUrlOf } from "#lib/platform/env";

/**
 * Links that were written as addresses of this site and lead to no story that readers can open: one that is withdrawn,
 * or one below a section that never was. Links to pages of other kinds are not judged.
 *
 * @returns the addresses, as they were written
 */
export async function findDeadLinks(tx: Tx, document: Document): Promise<string[]> {
  const written = new Map(ownAddresses(document));
  const paths = [...written.values()];
  if (paths.length === 0) return [];
  const routes = await tx.route.findMany({
    where: { path: { in: [...paths, ...paths.map(parentOf)] } },
    select: { path: true, targetType: true, targetId: true },
  });
  const targets = new Map(routes.map((route) => [route.path, route]));
  const ids = routes.flatMap(({ targetId }) => targetId ?? []);
  const ofThose = { where: { id: { in: ids } }, select: { id: true } };
  const live = [...(await tx.article.findMany(ofThose)), ...(await tx.page.findMany(ofThose))];
  const liveIds = new Set(live.map(({ id }) => id));

  const isDead = (path: string): boolean => {
    const target = targets.get(path);
    if (target === undefined) return targets.get(parentOf(path))?.targetType === "section";
    const isStory = target.targetType === "article" || target.targetType === "page";
    return isStory && !liveIds.has(target.targetId ?? "");
  };
  return [...written].filter(([, path]) => isDead(path)).map(([address]) => address);
}

/** Addresses on this site that a text links to, with the paths under which the ledger keeps them. */
function* ownAddresses(document: Document): Generator<[string, string]> {
  const site = new URL(siteUrlOf(env())).host;
  for (const node of walk(document)) {
    if (node.type !== "text") continue;
    for (const mark of node.marks ?? []) {
      if (mark.type !== "link" || mark.attrs.href === undefined) continue;
      const { href } = mark.attrs;
      const path = URL.canParse(href) && new URL(href).host === site ? pathOf(href) : null;
      if (path !== null) yield [href, path];
    }
  }
}

function pathOf(href: string): string | null {
  try {
    return decodeURIComponent(new URL(href).pathname).normalize("NFC").replace(/\/+$/, "") || "/";
  } catch {
    return null;
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}
