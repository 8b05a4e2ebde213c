import type { Newsroom } from "#lib/newsroom/newsroom";
import { newId } from "#lib/platform/uuid";
import { openPaper, type Paper } from "./open-paper.ts";

export type FilledDesk = Paper & { userIds: string[] };

/**
 * Fills an empty database with so many stories as the lists of the desk see them, without their texts: seven of
 * ten live, one of fifty withdrawn, one of thirty in review, 300 planned, each with three topics and an author,
 * the last section and the last topic rare. The same spread each time.
 */
export async function fillDesk(newsroom: Newsroom, count: number): Promise<FilledDesk> {
  const { db } = newsroom;
  const paper = await openPaper(newsroom);
  const userIds = Array.from({ length: 8 }, () => newId());
  await db.user.createMany({
    data: userIds.map((id, at) => ({ id, name: `Desk ${at}`, role: "editor" as const })),
  });
  const sections = [...paper.sections.keys()];
  const pick = (ids: string[], by: string) =>
    `(ARRAY['${ids.join("','")}']::uuid[])[1 + (${by}) % ${ids.length}]`;
  const commonSections = sections.slice(0, -1);
  const commonTopics = paper.topicIds.slice(0, -1);
  await db.$executeRawUnsafe(`
    INSERT INTO "Story" ("id", "editionId", "translationGroupId", "headline", "kind", "sectionId",
      "draftState", "liveState", "assigneeId", "createdById", "createdAt", "updatedAt")
    SELECT gen_random_uuid(), '${paper.edition.id}', gen_random_uuid(),
      format('%s %s the %s of %s, story %s',
        (ARRAY['Council','Ferry','Bridge','School','Market','Harbour','Library','River'])[1 + n % 8],
        (ARRAY['opens','closes','counts','repairs','debates','paints','measures'])[1 + n % 7],
        (ARRAY['tolls','budget','weir','timetable','orchard','archive'])[1 + n % 6],
        (ARRAY['Aldwick','Brenford','Corrin','Dunmarsh','Ellerby'])[1 + n % 5], n),
      (ARRAY['news','analysis','opinion','statement','interview'])[1 + n % 5]::"StoryKind",
      CASE WHEN n % 2000 = 7 THEN '${sections.at(-1)}'::uuid ELSE ${pick(commonSections, "n")} END,
      (CASE WHEN n % 30 = 0 THEN 'in_review' WHEN n % 97 = 0 THEN 'approved' ELSE 'draft' END)::"DraftState",
      (CASE WHEN n % 50 = 3 THEN 'withdrawn' WHEN n % 10 < 7 THEN 'live' ELSE 'never' END)::"LiveState",
      CASE WHEN n % 3 = 0 THEN ${pick(userIds, "n")} END, ${pick(userIds, "n / 3")},
      now() - (${count} - n) * interval '5 minutes', now() - (${count} - n) * interval '5 minutes'
    FROM generate_series(1, ${count}) AS n`);
  const story = `(SELECT "id", row_number() OVER (ORDER BY "updatedAt") AS n FROM "Story") AS story`;
  await db.$executeRawUnsafe(`
    INSERT INTO "Reference" ("fromStoryId", "stage", "toType", "toId")
    SELECT "id", stage, 'topic'::"ReferenceTarget", ${pick(commonTopics, "n * k + k")}
    FROM ${story}, generate_series(1, 3) AS k, unnest(enum_range(NULL::"ReferenceStage")) AS stage
    UNION SELECT "id", stage, 'author'::"ReferenceTarget", ${pick(paper.authorIds, "n")}
    FROM ${story}, unnest(enum_range(NULL::"ReferenceStage")) AS stage
    UNION SELECT "id", 'working'::"ReferenceStage", 'topic'::"ReferenceTarget", '${paper.topicIds.at(-1)}'::uuid FROM ${story} WHERE n % 5000 = 9`);
  await db.$executeRawUnsafe(`
    INSERT INTO "Schedule" ("id", "storyId", "action", "at", "zone", "state")
    SELECT gen_random_uuid(), "id", 'withdraw'::"ScheduleAction", now() + n * interval '1 minute', 'UTC',
      (CASE WHEN n % 10 = 0 THEN 'waiting' ELSE 'done' END)::"ScheduleState"
    FROM ${story} WHERE n % 33 = 0`);
  await db.$executeRawUnsafe("ANALYZE");
  return { ...paper, userIds };
}
