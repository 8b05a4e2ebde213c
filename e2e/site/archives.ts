import { existsSync } from "node:fs";
import { basename } from "node:path";
import { exportOf, itemXml } from "#lib/migration/fixtures/fixture-source";

const root = new URL("../../", import.meta.url);
const real = new URL("../shared/data/wordpress/", root);

/** Exports that move into the site under test: our own, and real ones on machines that have them. */
export type Archive = { name: string; path: string };

export const ownArchive: Archive = archiveAt("lib/migration/fixtures/small-paper.xml", root);

export const realArchives: Archive[] = [
  "creativecommons-labs-2012.xml",
  "theme-unit-test-data.xml",
].flatMap((name) => {
  const archive = archiveAt(name, real);
  return existsSync(archive.path) ? [archive] : [];
});

function archiveAt(path: string, base: URL): Archive {
  return { name: basename(path), path: new URL(path, base).pathname };
}

const entries = 65;

/** Enough articles in one section for its list to have pages: a day's weather each, as WordPress exports it. */
export function almanac(): string {
  const items = Array.from({ length: entries }, (_, index) => {
    const id = String(index + 1);
    const date = new Date(Date.UTC(2018, 0, index + 1, 7)).toISOString().slice(0, 19);
    return itemXml({
      title: `Weather of day ${id}`,
      link: `https://almanac.example/day/${id}`,
      "dc:creator": "almanac",
      "content:encoded": `Rain by noon, and a light wind, on day ${id} of the year.`,
      "wp:post_id": id,
      "wp:post_type": "post",
      "wp:status": "publish",
      "wp:post_name": `day-${id}`,
      "wp:post_date_gmt": date.replace("T", " "),
    });
  });
  return exportOf("<link>https://almanac.example</link>", ...items);
}
