import { expect, test } from "vitest";
import { pictures } from "#prisma/demo/pictures";
import { renderPicture } from "#prisma/demo/render-picture";

test.each(pictures)("$key is drawn as a wide JPEG of less than 220 kB", async (picture) => {
  const file = await renderPicture(picture);
  expect(file).toMatchObject({ mediaType: "image/jpeg", width: 1600, height: 900 });
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(file.bytes.length).toBeLessThan(220_000);
});

test("no two pictures are the same", () => {
  expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(pictures.length);
});
