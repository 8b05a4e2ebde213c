import { expect, test } from "vitest";
import { feedId } from "#lib/syndication/feed-id";

test("a list has one identity, a UUID of version 8, and no other list has it", () => {
  const id = feedId("topic:t1:e1");
  expect(id).toBe(feedId("topic:t1:e1"));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(["topic:t1:e1", "topic:t1:e2", "author:t1:e1"].map(feedId)).size).toBe(3);
});
