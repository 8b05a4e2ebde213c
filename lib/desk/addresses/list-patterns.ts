import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { AddressPattern } from "#prisma/generated/client";

/** In this order they are asked. */
export const patternOrder = [{ position: "asc" as const }, { id: "asc" as const }];

/** The rules for many addresses at once, in the order in which they are asked. */
export async function listPatterns({ db, actor }: Newsroom): Promise<AddressPattern[]> {
  requirePermission(actor, "address.manage");
  return db.addressPattern.findMany({ orderBy: patternOrder });
}
