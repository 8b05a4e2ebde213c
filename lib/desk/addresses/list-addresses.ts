import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import {
  type AddressAnswer,
  type AddressRow,
  addressesWhere,
  newestAddresses,
  readAddresses,
  whereAnswer,
} from "#lib/desk/addresses/address-rows";
import { readTypedAddress } from "#lib/desk/addresses/typed-address";
import { escapeLike } from "#lib/desk/search";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { Prisma } from "#prisma/generated/client";
import type { RouteOrigin } from "#prisma/generated/enums";

/** How many addresses a page of the list holds. */
export const addressesShown = 50;

export type AddressFilter = {
  /** A part of the address, or of the name of what it leads to. */
  text?: string | undefined;
  origin?: RouteOrigin | undefined;
  answer?: AddressAnswer | undefined;
};

/**
 * A page of the ledger, and where the next page begins; null at the end. The newest address is first, but for one that
 * was asked for as a whole: that stands above all that only contain it.
 */
export async function listAddresses(
  { db, actor }: Newsroom,
  filter: AddressFilter,
  after: string | null = null,
): Promise<{ rows: AddressRow[]; next: string | null }> {
  requirePermission(actor, "address.manage");
  const [exact, found] = await Promise.all([
    readAddresses(db, exactly(filter)),
    readAddresses(db, listed(filter, after, addressesShown + 1)),
  ]);
  const rows = found.slice(0, addressesShown);
  const last = rows.at(-1);
  const isExact = ({ id }: AddressRow) => exact.some((one) => one.id === id);
  return {
    rows: [...(after === null ? exact : []), ...rows.filter((row) => !isExact(row))],
    next:
      found.length > addressesShown && last !== undefined
        ? `${last.createdAt.toISOString()}_${last.id}`
        : null,
  };
}

/** The first addresses that a filter lets through, from behind a row on. */
export function listed(filter: AddressFilter, after: string | null, limit: number): Prisma.Sql {
  const { text = "" } = filter;
  const conditions = [...(after === null ? [] : [whereAfter(after)]), ...narrowed(filter)];
  if (text.trim() === "") return newestAddresses(conditions, limit);
  // Each way to be found has an index of its own, which one condition with OR would not use.
  const ways = waysToFind(text).map(
    (way) => Prisma.sql`(${newestAddresses([way, ...conditions], limit)})`,
  );
  return Prisma.sql`
    ${Prisma.join(ways, " UNION ")} ORDER BY "createdAt" DESC, "id" DESC LIMIT ${limit}`;
}

function narrowed({ origin, answer }: AddressFilter): Prisma.Sql[] {
  return [
    ...(origin === undefined ? [] : [Prisma.sql`r."origin" = ${origin}::"RouteOrigin"`]),
    ...(answer === undefined ? [] : [whereAnswer(answer)]),
  ];
}

/** The one address that is what was asked for, if there is one. */
function exactly(filter: AddressFilter): Prisma.Sql {
  const typed = readTypedAddress(filter.text ?? "");
  const path = typed.ok ? typed.value : "";
  return addressesWhere([Prisma.sql`r."path" = ${path}`, ...narrowed(filter)]);
}

function waysToFind(text: string): Prisma.Sql[] {
  const name = `%${escapeLike(text)}%`;
  // Somebody may paste a whole address, percent-encoded and with its host.
  const typed = readTypedAddress(text);
  const path = typed.ok ? `%${escapeLike(typed.value)}%` : name;
  return [
    Prisma.sql`r."path" ILIKE ${path}`,
    whereNamed(name),
    Prisma.sql`r."targetType" = 'url' AND r."targetUrl" ILIKE ${name}`,
  ];
}

/** Of a word that is in many headlines, the stories that were changed last. */
const mostNamed = 500;

/** As a list of ids that is made first: a join would be planned as if every name were rare. */
function whereNamed(name: string): Prisma.Sql {
  return Prisma.sql`r."id" = ANY (ARRAY(
    SELECT o."id" FROM (
      (SELECT CASE "form" WHEN 'page' THEN 'page'::"RouteTarget" ELSE 'article' END AS "type", "id"
        FROM "Story" WHERE "headline" ILIKE ${name} ORDER BY "updatedAt" DESC, "id" LIMIT ${mostNamed})
      UNION ALL SELECT 'section', "sectionId" FROM "SectionLabel" WHERE "name" ILIKE ${name}
      UNION ALL (SELECT 'topic', "topicId" FROM "TopicLabel" WHERE "name" ILIKE ${name} LIMIT ${mostNamed})
      UNION ALL (SELECT 'author', "authorId" FROM "AuthorLabel" WHERE "name" ILIKE ${name} LIMIT ${mostNamed})
      UNION ALL (SELECT 'media', "id" FROM "Media" WHERE "title" ILIKE ${name} LIMIT ${mostNamed})
    ) n JOIN "Route" o ON o."targetType" = n."type" AND o."targetId" = n."id"))`;
}

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function whereAfter(text: string): Prisma.Sql {
  const parsed = cursor.safeParse(text.split("_"));
  if (!parsed.success) {
    throw new AppError("invalid", "This page of the list cannot be found. Begin at the top.");
  }
  const [at, id] = parsed.data;
  return Prisma.sql`(r."createdAt", r."id") < (${new Date(at)}, ${id}::uuid)`;
}
