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
export async function findRouteHolder(
  tx: Tx,
  path: string,
): Promise<{ targetType: RouteTarget; targetId: string | null } | null> {
  return tx.route.findUnique({ where: { path }, select: { targetType: true, targetId: true } });
}

/** Enters a path into the ledger; a path that leads somewhere already keeps its target. */
export async function addRoute(tx: Tx, facts: RouteFacts): Promise<void> {
  await tx.route.createMany({ data: [facts], skipDuplicates: true });
}
