import { expect, test } from "vitest";
import { userActor } from "#lib/auth/actor";
import { eventsShown, listEvents } from "#lib/desk/list-events";
import { changeOwnName } from "#lib/desk/people/change-own-name";
import { recordEvent } from "#lib/newsroom/record-event";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeTopic } from "#prisma/factories/make-topic";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

test("the log says who did what to which thing, by the names of today", async () => {
  const user = await makeUser(newsroom, { role: "admin" });
  await defaultEdition(newsroom);
  const at = { ...newsroom, actor: userActor(user) };
  const { id } = await makeTopic(at, { name: "Rivers" });
  accepted(await changeOwnName(at, { name: " Mina Rahimi " }));
  const { rows } = await listEvents(newsroom, { userId: user.id });
  expect(rows).toMatchObject([
    { action: "user.renamed", who: "Mina Rahimi", what: "Mina Rahimi", entityId: user.id },
    { action: "topic.created", who: "Mina Rahimi", what: "Rivers", entityId: id },
  ]);
  expect(await changeOwnName(at, { name: " " })).toMatchObject({
    ok: false,
    issues: [{ path: ["name"] }],
  });
});

test("it is read page by page while others write, and by thing, kind and time", async () => {
  const entityId = newId();
  const facts = { action: "media.added", entityType: "media", entityId };
  const start = clock.now();
  for (let count = 0; count < eventsShown + 3; count += 1) {
    if (count % 2 === 0) clock.advance({ minutes: 1 });
    await recordEvent(db, newsroom, facts);
  }
  const first = await listEvents(newsroom, { entityType: "media" });
  await recordEvent(db, newsroom, facts);
  const second = await listEvents(newsroom, { entityType: "media" }, first.next);
  const seen = [...first.rows, ...second.rows].map(({ id }) => id);
  expect([seen.length, new Set(seen).size, second.next]).toEqual([
    eventsShown + 3,
    eventsShown + 3,
    null,
  ]);
  const ofOne = await listEvents(newsroom, { entityId, before: start });
  expect(ofOne.rows).toEqual([]);
  expect((await listEvents(newsroom, { entityId, from: start })).rows).toHaveLength(eventsShown);
  await expect(listEvents(newsroom, {}, "yesterday")).rejects.toMatchObject({ kind: "invalid" });
});
