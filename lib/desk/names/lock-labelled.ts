import "server-only";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";

const missing = {
  topic: "There is no such topic.",
  author: "There is no such author.",
  section: "There is no such section.",
};

/** Loads a topic for a change and keeps everybody else from changing it; one that was merged is not found. */
export async function lockTopic(tx: Tx, id: string) {
  requireId(id, missing.topic);
  await tx.$queryRaw`SELECT 1 FROM "Topic" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return loadTopic(tx, id);
}

/** The same for whoever only looks. */
export async function loadTopic(tx: Pick<Tx, "topic">, id: string) {
  requireId(id, missing.topic);
  const topic = await tx.topic.findUnique({ where: { id }, include: { labels: true } });
  if (topic === null || topic.mergedIntoId !== null) {
    throw new AppError("not_found", missing.topic);
  }
  return topic;
}

/** The same of an author. */
export async function lockAuthor(tx: Tx, id: string) {
  requireId(id, missing.author);
  await tx.$queryRaw`SELECT 1 FROM "Author" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const author = await tx.author.findUnique({ where: { id }, include: { labels: true } });
  if (author === null) throw new AppError("not_found", missing.author);
  return author;
}

/** The same of a section. */
export async function lockSection(tx: Tx, id: string) {
  requireId(id, missing.section);
  await tx.$queryRaw`SELECT 1 FROM "Section" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const section = await tx.section.findUnique({ where: { id }, include: { labels: true } });
  if (section === null) throw new AppError("not_found", missing.section);
  return section;
}
