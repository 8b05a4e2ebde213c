import "server-only";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";

/** Loads a topic for a change and keeps everybody else from changing it; one that was merged is not found. */
export async function lockTopic(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Topic" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return loadTopic(tx, id);
}

/** The same for whoever only looks. */
export async function loadTopic(tx: Pick<Tx, "topic">, id: string) {
  const topic = await tx.topic.findUnique({ where: { id }, include: { labels: true } });
  if (topic === null || topic.mergedIntoId !== null) {
    throw new AppError("not_found", "There is no such topic.");
  }
  return topic;
}

/** The same of an author. */
export async function lockAuthor(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Author" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const author = await tx.author.findUnique({ where: { id }, include: { labels: true } });
  if (author === null) throw new AppError("not_found", "There is no such author.");
  return author;
}

/** The same of a section. */
export async function lockSection(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Section" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const section = await tx.section.findUnique({ where: { id }, include: { labels: true } });
  if (section === null) throw new AppError("not_found", "There is no such section.");
  return section;
}
