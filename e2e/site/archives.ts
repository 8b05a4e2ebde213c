import { existsSync } from "node:fs";
import { basename } from "node:path";
import { exportOf, itemXml, term, withMore } from "#lib/migration/fixtures/fixture-source";

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

type Day = {
  number: number;
  at: Date;
  author: string;
  topic: string;
  title?: string;
  text?: string;
};

/**
 * Enough articles in one section, about one topic and by one author for their lists to have pages: a day's weather each,
 * as WordPress exports it.
 */
export function almanac(): string {
  return almanacOf(65, (number) => ({
    ...{ number, at: new Date(Date.UTC(2018, 0, number, 7)) },
    ...{ author: "almanac", topic: "Rainfall" },
  }));
}

const inPersian = (number: number) => number.toLocaleString("fa");

/** The same in Persian, for the lists of its edition. */
export function persianAlmanac(): string {
  return almanacOf(65, (day) => ({
    ...{ number: 50_000 + day, at: new Date(Date.UTC(2018, 0, day, 7)) },
    ...{ author: "almanac", topic: "هوای روز" },
    ...{ title: `هوای روز ${inPersian(day)}`, text: `روز ${inPersian(day)} سال باد ملایم می‌وزید.` },
  }));
}

/** More than a month, all topics and all authors show on one page: the weather of each hour, by whoever was awake. */
export function hourlyAlmanac(): string {
  return almanacOf(510, (number) => ({
    ...{ number, at: new Date(Date.UTC(2018, 0, 1, number)) },
    ...{ author: `watch-${number}`, topic: `Hour ${number}` },
  }));
}

/** The same in Persian, all in the Dey of one year. */
export function persianHourlyAlmanac(): string {
  return almanacOf(510, (hour) => ({
    ...{ number: 50_000 + hour, at: new Date(Date.UTC(2017, 11, 22, hour)) },
    ...{ author: `watch-${hour}`, topic: `ساعت ${inPersian(hour)}` },
    ...{ title: `هوای ساعت ${inPersian(hour)}`, text: "باد ملایمی می‌وزید." },
  }));
}

function almanacOf(entries: number, dayOf: (number: number) => Day): string {
  const days = Array.from({ length: entries }, (_, index) => itemOf(dayOf(index + 1)));
  return exportOf("<link>https://almanac.example</link>", ...days);
}

function itemOf({ number, at, author, topic, ...words }: Day): string {
  const { title = `Weather of day ${number}` } = words;
  const { text = `Rain by noon, and a light wind, on day ${number} of the year.` } = words;
  const item = itemXml({
    title,
    link: `https://almanac.example/day/${number}`,
    "dc:creator": author,
    "content:encoded": text,
    "wp:post_id": String(number),
    "wp:post_type": "post",
    "wp:status": "publish",
    "wp:post_name": `day-${number}`,
    "wp:post_date_gmt": at.toISOString().slice(0, 19).replace("T", " "),
  });
  return withMore(item, term("post_tag", topic.toLowerCase().replace(" ", "-"), topic));
}
