import { expect, test } from "vitest";
import { faces } from "#prisma/demo/faces";
import { pictures } from "#prisma/demo/pictures";
import { renderPicture } from "#prisma/demo/render-picture";

test.each(pictures)("$key is drawn as a wide JPEG of less than 220 kB", async (picture) => {
  const file = await renderPicture(picture);
  expect(file).toMatchObject({ mediaType: "image/jpeg", width: 1600, height: 900 });
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(file.bytes.length).toBeLessThan(220_000);
});

test.each(faces)("$key is drawn as a square JPEG of less than 120 kB", async (picture) => {
  const file = await renderPicture(picture);
  expect(file).toMatchObject({ mediaType: "image/jpeg", width: 800, height: 800 });
  expect(file.bytes.length).toBeLessThan(120_000);
});

test("no two pictures are the same", () => {
  const all = [...faces, ...pictures];
  expect(new Set(all.map(({ svg }) => svg)).size).toBe(all.length);
});
