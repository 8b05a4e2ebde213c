import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { positionIn, withPosition } from "#lib/desk/media/position-in-file";
import { atWestminster, photograph } from "#lib/desk/testing/photograph";

const read = async (bytes: Uint8Array) => positionIn(await sharp(bytes).metadata());

describe("where a picture says it was taken", () => {
  test.each(["jpeg", "png", "webp", "avif"] as const)("is read from a %s", async (form) => {
    const position = await read(await photograph({ form }));
    expect(position?.latitude).toBeCloseTo(51.501145, 6);
    expect(position?.longitude).toBeCloseTo(-0.125139, 6);
  });

  test.each([
    [
      "it is said without a direction",
      { GPSLatitude: "51/1 30/1 0/1", GPSLongitude: "1/1 0/1 0/1" },
    ],
    ["half of it is missing", { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" }],
    ["it lies beyond a pole", { ...atWestminster, GPSLatitude: "91/1 0/1 0/1" }],
    ["it is divided by nothing", { ...atWestminster, GPSLatitude: "51/0 0/0 0/0" }],
    [
      "the camera knew of none",
      { ...atWestminster, GPSLatitude: "0/1 0/1 0/1", GPSLongitude: "0/1 0/1 0/1" },
    ],
    ["it is counted from another globe", { ...atWestminster, GPSMapDatum: "TOKYO" }],
  ])("is nothing where %s", async (_, gps) => {
    expect(await read(await photograph({ gps }))).toBeNull();
  });

  test("is nothing in what says nothing, and in what is no Exif", async () => {
    expect(positionIn({})).toBeNull();
    expect(positionIn({ exif: Buffer.from("Exif\0\0II*\0\xff\xff\xff\xff", "latin1") })).toBeNull();
  });
});

test.each([
  { latitude: -33.856784, longitude: 151.215297 },
  { latitude: 0, longitude: -179.999999 },
  { latitude: 89.9999999, longitude: 12 },
])("a picture says again where it was taken, to a hand's breadth", async (position) => {
  const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } });
  const again = await read(await withPosition(drawn, position).jpeg().toBuffer());
  expect(again?.latitude).toBeCloseTo(position.latitude, 6);
  expect(again?.longitude).toBeCloseTo(position.longitude, 6);
});
