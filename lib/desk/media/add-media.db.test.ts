import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { addMedia } from "#lib/desk/media/add-media";
import { openFile } from "#lib/platform/storage";
import { makeMedia } from "#prisma/factories/make-media";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const picture = { mediaType: "image/png", width: 640, height: 480 };

describe("adding media", () => {
  test("the bytes are kept under their hash, what is said of them beside", async () => {
    const bytes = await readFile(new URL("../../../package.json", import.meta.url));
    const file = { ...picture, bytes, colour: "#123456" };
    const said = { alt: "A bridge", caption: "The bridge at dusk.", credit: "Joan Miller" };
    const { id } = await addMedia(newsroom, { kind: "image", file, ...said });
    const media = await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
    expect(media).toMatchObject({
      kind: "image",
      decorative: false,
      ...said,
      file: { ...picture, colour: "#123456", bytes: bytes.byteLength },
    });
    const kept = await openFile(media.file.hash);
    expect(kept === null ? null : await text(kept.stream)).toBe(bytes.toString());
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "media.added",
    });
  });

  test("the same bytes twice are two media of one file", async () => {
    const bytes = new TextEncoder().encode("the very same bytes");
    const add = (alt: string) =>
      addMedia(newsroom, { kind: "image", file: { ...picture, bytes }, alt });
    const [one, two] = await Promise.all([add("One"), add("Two")]);
    expect(one.id).not.toBe(two.id);
    const files = await db.media.findMany({ where: { id: { in: [one.id, two.id] } } });
    expect(new Set(files.map(({ fileId }) => fileId)).size).toBe(1);
  });

  test("readers see nothing of it, so nothing expires", async () => {
    expect(await expiredBy(db, () => makeMedia(newsroom))).toEqual({ hard: [], soft: [] });
  });
});
