import "server-only";
import type { Tx } from "#lib/platform/db";

/** A story that readers see, see anew or see no longer, and the lists it stands or stood in. */
export type Changed = { storyId: string; listIds: string[] };

/**
 * Notes, in the transaction that changes what readers see, who outside is to hear of it: search engines of the story, the
 * hub of its feeds. Nothing where the newsroom told nobody to be told. Of what changes twice before they hear, they hear
 * once. An archive that moves in is told to nobody: it is no news.
 */
export async function notePings(tx: Tx, { storyId, listIds }: Changed): Promise<void> {
  const told = await tx.discovery.findUnique({ where: { id: 1 } });
  if (told === null) return;
  const subjects = [
    ...(told.indexNowKey === null ? [] : [{ channel: "indexNow", subject: storyId }]),
    ...(told.hubUrl === null ? [] : listIds.map((subject) => ({ channel: "webSub", subject }))),
  ];
  if (subjects.length === 0) return;
  // In one order, so that two who note the same do not wait for each other.
  await tx.$executeRaw`
    INSERT INTO "Ping" ("channel", "subject", "changedAt")
    SELECT DISTINCT "channel"::"PingChannel", "subject", clock_timestamp()
    FROM json_to_recordset(${JSON.stringify(subjects)}::json) AS "new" ("channel" text, "subject" text)
    ORDER BY 1, 2
    ON CONFLICT ("channel", "subject") DO UPDATE SET "changedAt" = EXCLUDED."changedAt"`;
}
