import { expect, test } from "vitest";
import { importUsage, readImportWords } from "./import-words.ts";

test.each([
  [["wordpress", "a.xml"], { file: "a.xml", mode: "write", editionCode: undefined }],
  [["wordpress", "-", "--dry-run"], { file: "-", mode: "rehearse" }],
  [["--edition", "fa", "wordpress", "a.xml"], { editionCode: "fa" }],
  [
    ["wordpress", "a.xml", "--sections=one", "--section", "News"],
    { sections: "one", sectionName: "News" },
  ],
  [["wordpress", "a.xml", "--fetch", "--uploads", "up"], { isFetching: true, uploads: "up" }],
  [["wordpress", "a.xml", "--fetch", "--fetched", "kept"], { fetchedPath: "kept" }],
  [
    ["wordpress", "a.xml", "--since", "2026-05-01T09:30+03:30"],
    { since: new Date("2026-05-01T06:00:00Z") },
  ],
  [["wordpress", "a.xml", "--mapping", "map.json"], { mappingPath: "map.json" }],
  [["wordpress", "a.xml"], { isFetching: false, uploads: undefined, reportPaths: [] }],
  [
    ["wordpress", "a.xml", "--report", "moved.json", "--report=moved.HTML"],
    { reportPaths: ["moved.json", "moved.HTML"] },
  ],
  [["wordpress", "a.xml"], { system: "wordpress", address: undefined }],
  [
    ["ghost", "a.json", "--address", "https://old.example", "--redirects=r.yaml", "--fetch"],
    {
      ...{ system: "ghost", address: "https://old.example", redirectsPath: "r.yaml" },
      isFetching: true,
    },
  ],
])("%j is understood", (words, expected) => {
  expect(readImportWords(words)).toMatchObject({ ok: true, ...expected });
});

test.each([
  [[], "Say what to import."],
  [["drupal", "a.json"], "“drupal” cannot be imported; “wordpress” and “ghost” can."],
  [["ghost"], "Name the file that Ghost exported."],
  [["ghost", "a.json", "--address", "old.example"], "is no address of a site"],
  [["ghost", "a.json", "--address", "file:///etc"], "is no address of a site"],
  [["wordpress", "a.xml", "--fetched", "kept"], "“--fetched” keeps what “--fetch” fetches"],
  [["wordpress", "a.xml", "--since", "yesterday"], "is no time with its zone"],
  [["wordpress", "a.xml", "--since", "2026-13-01T09:30Z"], "is no time with its zone"],
  [["ghost", "a.json", "--fetch"], "Say with “--address” where the old site is"],
  [["wordpress", "a.xml", "--redirects", "r.yaml"], "are for Ghost"],
  [["wordpress"], "Name the file"],
  [["wordpress", "a.xml", "b.xml"], "“b.xml” is too much"],
  [["wordpress", "a.xml", "--sections=all"], "“all” is no rule"],
  [["wordpress", "a.xml", "--report", "a.pdf"], "A report ends in .json or .html"],
  [["wordpress", "a.xml", "--dry"], "Unknown option '--dry'"],
])("%j is refused with the usage", (words, sentence) => {
  const refused = readImportWords(words);
  expect(refused).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
  expect(refused).toMatchObject({ sentence: expect.stringContaining(importUsage) });
});

test.each([[["--help"]], [["-h"]], [["wordpress", "--help"]], [["--help", "--dry"]]])(
  "%j asks for the usage",
  (words) => {
    expect(readImportWords(words)).toEqual({ ok: false, isHelp: true, sentence: importUsage });
  },
);
