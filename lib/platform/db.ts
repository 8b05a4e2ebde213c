import { PrismaPg } from "@prisma/adapter-pg";
import { deskPool, publishedPool } from "#lib/platform/pool";
import { PrismaClient } from "#prisma/generated/client";

/** The models that the site, feeds and the read API may see. Drafts are not among them. */
const publishedModels = [
  "edition",
  "section",
  "sectionLabel",
  "topic",
  "topicLabel",
  "author",
  "authorLabel",
  "media",
  "mediaFile",
  "publishedMedia",
  "article",
  "articleTopic",
  "articleByline",
  "articleRelated",
  "articleAttachment",
  "articleCorrection",
  "withdrawal",
  "page",
  "listing",
  "selectedPick",
  "route",
] as const;

export type Db = PrismaClient;
/** A transaction of `Db`: what the write beat of a verb works with. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
export type PublishedDb = Pick<PrismaClient, (typeof publishedModels)[number]>;

const clients: { desk?: PrismaClient; published?: PublishedDb } = {};

/** The whole database, for verbs. */
export function db(): Db {
  clients.desk ??= new PrismaClient({ adapter: new PrismaPg(deskPool()) });
  return clients.desk;
}

/** The published half, read-only, for everything that readers see. */
export function publishedDb(): PublishedDb {
  clients.published ??= onlyPublished(new PrismaClient({ adapter: new PrismaPg(publishedPool()) }));
  return clients.published;
}

function onlyPublished(client: PrismaClient): PublishedDb {
  const picked: Partial<Record<(typeof publishedModels)[number], unknown>> = {};
  for (const model of publishedModels) picked[model] = client[model];
  return picked as PublishedDb;
}
