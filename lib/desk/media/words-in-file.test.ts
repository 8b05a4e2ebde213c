import { describe, expect, test } from "vitest";
import { wordsInFile } from "#lib/desk/media/words-in-file";
import { inWords, photograph } from "#lib/desk/testing/photograph";

const read = async (written: Parameters<typeof photograph>[0]) =>
  wordsInFile(await photograph(written));

describe("what a photographer wrote into a picture", () => {
  test("is read from XMP, in any script", async () => {
    const xmp = [
      inWords("dc:title", "Bridge"),
      inWords("dc:description", "The bridge at dusk."),
      inWords("Iptc4xmpCore:AltTextAccessibility", "پلی در غروب"),
      inWords("xmpRights:UsageTerms", "CC BY 4.0"),
      "<dc:creator><rdf:Seq><rdf:li>Joan Miller</rdf:li></rdf:Seq></dc:creator>",
      "<photoshop:Credit>Wenn Photos</photoshop:Credit>",
      "<photoshop:City>Millgate</photoshop:City><photoshop:Country>England</photoshop:Country>",
      "<photoshop:DateCreated>2026-05-03T18:20:00+01:00</photoshop:DateCreated>",
      "<dc:source>https://photos.example/1</dc:source>",
    ].join("");
    expect(await read({ xmp })).toEqual({
      title: "Bridge",
      caption: "The bridge at dusk.",
      alt: "پلی در غروب",
      licence: "CC BY 4.0",
      credit: "Joan Miller / Wenn Photos",
      place: "Millgate, England",
      takenOn: "2026-05-03",
      sourceUrl: "https://photos.example/1",
    });
  });

  test("is read from the older IPTC records", async () => {
    const iptc = {
      105: "Pont de Millgate, café fermé",
      120: "Le pont au crépuscule.",
      80: "Zoé Laurent",
      116: "© 2026 Zoé Laurent",
      55: "20260503",
      90: "Millgate",
    };
    expect(await read({ iptc })).toEqual({
      title: "Pont de Millgate, café fermé",
      caption: "Le pont au crépuscule.",
      credit: "Zoé Laurent",
      licence: "© 2026 Zoé Laurent",
      takenOn: "2026-05-03",
      place: "Millgate",
    });
  });

  test("is read from Exif, and never where it was taken", async () => {
    const exif = {
      Artist: "Joan Miller",
      Copyright: "All rights reserved",
      DateTimeOriginal: "2026:05:03 18:20:00",
    };
    const words = await read({ exif });
    expect(words).toEqual({
      credit: "Joan Miller",
      licence: "All rights reserved",
      takenOn: "2026-05-03",
    });
    expect(JSON.stringify(words)).not.toContain("51");
  });

  test.each([
    ["the name of a file", "IMG_2041.JPG"],
    ["a number of a camera", "DSC_0042"],
    ["a hash", "fd88217f-2b1c-4c5e-9d4e_330"],
    ["what a camera writes by itself", "OLYMPUS DIGITAL CAMERA"],
  ])("is nothing where it is %s", async (_, text) => {
    const xmp = inWords("dc:title", text) + inWords("dc:description", text);
    expect(await read({ xmp })).toEqual({});
  });

  test("is left out where it is too long, no day or no address, and the rest is kept", async () => {
    const xmp =
      inWords("dc:title", "T".repeat(301)) +
      inWords("dc:description", "The bridge.") +
      "<photoshop:DateCreated>0000-00-00</photoshop:DateCreated>" +
      "<dc:source>javascript:alert(1)</dc:source>";
    expect(await read({ xmp })).toEqual({ caption: "The bridge." });
  });

  test("is nothing in what is no picture, and where entities would be expanded", () => {
    expect(wordsInFile(Buffer.from("nothing at all"))).toEqual({});
    expect(wordsInFile(Buffer.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff))).toEqual({});
  });
});
