import "server-only";
import type { Tx } from "#lib/platform/db";
import type { RouteOrigin, RouteTarget } from "#prisma/generated/enums";

export type RouteFacts = {
  path: string;
  editionId: string;
  targetType: RouteTarget;
  targetId: string;
  origin?: RouteOrigin;
};

/** Whether a path leads to this target already, to another one, or nowhere yet. */
export async function findRouteHolder(tx: Tx, path: string) {
  return tx.route.findUnique({ where: { path }, select: { targetType: true, targetId: true } });
}

/**
 * The same for somebody who wants the path: until the transaction ends nobody else can claim it, so that two
 * stories of one name, published at the same moment, do not meet at one address.
 */
export async function claimPath(tx: Tx, path: string): ReturnType<typeof findRouteHolder> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.path'), hashtext(${path}))`;
  return findRouteHolder(tx, path);
}

/** The same for many paths: those among them that lead somewhere already. */
export async function claimPaths(tx: Tx, paths: string[]): Promise<Set<string>> {
  // Always in the same order, so that two who claim several do not wait for each other.
  const sorted = [...new Set(paths)].sort();
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtext('dateline.path'), hashtext("path"))
    FROM unnest(${sorted}::text[]) WITH ORDINALITY AS "wanted"("path", "turn") ORDER BY "turn"`;
  const taken = await tx.route.findMany({
    where: { path: { in: sorted } },
    select: { path: true },
  });
  return new Set(taken.map(({ path }) => path));
}

/** Enters a path into the ledger; a path that leads somewhere already keeps its target. */
export async function addRoute(tx: Tx, facts: RouteFacts): Promise<void> {
  await tx.route.createMany({ data: [facts], skipDuplicates: true });
}
