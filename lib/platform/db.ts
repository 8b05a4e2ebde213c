import type { Pool } from "pg";
import { LongTextAdapter } from "#lib/platform/long-texts";
import { deskPool, publishedPool, searchPool } from "#lib/platform/pool";
import { Prisma, PrismaClient } from "#prisma/generated/client";

/** The models that the site, feeds and the read API may see. Drafts are not among them. */
const publishedModels = [
  "edition",
  "siteSettings",
  "section",
  "sectionLabel",
  "topic",
  "topicLabel",
  "author",
  "authorLabel",
  "media",
  "mediaFile",
  "rendition",
  "publishedMedia",
  "article",
  "articleTopic",
  "articleByline",
  "articleRelated",
  "articleAttachment",
  "articleCorrection",
  "articleSearch",
  "stopWord",
  "articleVersion",
  "withdrawal",
  "page",
  "listing",
  "selectedPick",
  "breakingNews",
  "publishedFront",
  "route",
  "addressPattern",
  "outsideItem",
  "discovery",
] as const;

export type Db = PrismaClient;
/** A transaction of `Db`: what the write beat of a verb works with. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
export type PublishedDb = Pick<PrismaClient, (typeof publishedModels)[number]>;

/** One client for as long as its connections live; new ones after `closePools`. */
const clients = new WeakMap<Pool, PrismaClient>();
const published = new WeakMap<PrismaClient, PublishedDb>();

/** The whole database, for verbs. */
export function db(): Db {
  return clientOf(deskPool());
}

/** The published half, read-only, for everything that readers see. */
export function publishedDb(): PublishedDb {
  const client = clientOf(publishedPool());
  const known = published.get(client) ?? onlyPublished(client);
  published.set(client, known);
  return known;
}

/** The rows of a statement that no model can say, for what readers see: read-only, and with the site's role. */
export const publishedRows = rowsFrom(publishedPool);

/** The same for the statements of a search, on connections of their own. */
export const searchRows = rowsFrom(searchPool);

/**
 * Sends it as it is: the client would write every value and every row into forms of its own and back, which costs more
 * than the rest of a small statement. Instants come as dates; there is no number here that needs more than 53 bits.
 */
function rowsFrom(pool: () => Pool) {
  return async <Row>(strings: TemplateStringsArray, ...given: unknown[]): Promise<Row[]> => {
    const { text, values } = Prisma.sql(strings, ...given);
    const { rows } = await pool().query({ text, values });
    return rows;
  };
}

function clientOf(pool: Pool): PrismaClient {
  // As long as a connection is waited for: a process that is still loading is no reason to give up.
  const transactionOptions = { maxWait: 10_000 };
  const known =
    clients.get(pool) ??
    new PrismaClient({ adapter: new LongTextAdapter(pool), transactionOptions });
  clients.set(pool, known);
  return known;
}

function onlyPublished(client: PrismaClient): PublishedDb {
  const picked: Partial<Record<(typeof publishedModels)[number], unknown>> = {};
  for (const model of publishedModels) picked[model] = client[model];
  return picked as PublishedDb;
}
