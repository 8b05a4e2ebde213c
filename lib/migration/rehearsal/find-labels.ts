import "server-only";
import {
  type Foreseen,
  type Label,
  type LabelKind,
  labelKey,
} from "#lib/migration/rehearsal/foreseen";
import type { Db } from "#lib/platform/db";

const tables: Record<LabelKind, { table: string; id: string }> = {
  section: { table: "SectionLabel", id: "sectionId" },
  topic: { table: "TopicLabel", id: "topicId" },
  author: { table: "AuthorLabel", id: "authorId" },
};

type Wanted = { kind: LabelKind; editionId: string; names: string[] };

/**
 * What the edition has, or would have, under one of these names, however it is written; by the names in small letters.
 */
export async function findLabels(
  db: Pick<Db, "$queryRawUnsafe">,
  { labels }: Foreseen,
  { kind, editionId, names }: Wanted,
): Promise<Map<string, Label>> {
  const { table, id } = tables[kind];
  const rows = await db.$queryRawUnsafe<Label[]>(
    `SELECT "${id}" AS "id", "name", "slug" FROM "${table}"
      WHERE "editionId" = $1::uuid
        AND lower("name") IN (SELECT lower("wanted") FROM unnest($2::text[]) AS "wanted")
      ORDER BY "${id}" DESC`,
    editionId,
    names,
  );
  const found = new Map(rows.map((label) => [label.name.toLowerCase(), label]));
  for (const name of names) {
    const label = labels.get(labelKey(kind, editionId, name));
    if (label !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), label);
  }
  return found;
}
