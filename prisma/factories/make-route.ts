import type { Newsroom } from "#lib/newsroom/newsroom";
import { nextNumber } from "#prisma/factories/next-number";
import type { Prisma, Route } from "#prisma/generated/client";

/** An address in the ledger that leads to another site, unless a target of ours is named. */
export function makeRoute(
  newsroom: Newsroom,
  overrides: Partial<Prisma.RouteUncheckedCreateInput> = {},
): Promise<Route> {
  const number = nextNumber();
  const target =
    overrides.targetId === undefined
      ? { targetType: "url" as const, targetUrl: `https://example.org/${number}` }
      : { targetType: "article" as const };
  return newsroom.db.route.create({
    data: { path: `/old-address-${number}`, origin: "manual", ...target, ...overrides },
  });
}
