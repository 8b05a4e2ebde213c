import { expect, it } from "vitest";
import { z } from "zod";
import { arrived } from "./arrived";

const shape = z.object({ storyId: z.uuid(), note: z.string() });
const storyId = "01a20d94-51a6-7816-a3b2-0012352acda2";

it("what has its shape comes in, and nothing beside it", () => {
  const given = { storyId, note: "Read it.", lockVersion: 7 };
  expect(arrived(shape, given)).toEqual({ ok: true, value: { storyId, note: "Read it." } });
});

it.each([null, "text", { storyId: "1", note: "" }, { storyId, note: { a: 1 } }])(
  "%j is asked for again",
  (given) => {
    expect(arrived(shape, given)).toMatchObject({
      ok: false,
      issues: [{ message: /^This arrived damaged/ }],
    });
  },
);
