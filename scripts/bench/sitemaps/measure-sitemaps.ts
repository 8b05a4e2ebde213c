import { createGzip } from "node:zlib";
import type { EditionView } from "#lib/language/edition";
import type { SitemapEntry } from "#lib/published/sitemaps/entry";
import { listSitemapEntries, listSitemaps } from "#lib/published/sitemaps/files";
import { readSitemapName } from "#lib/published/sitemaps/names";
import { sitemapIndex, sitemapUrlset } from "#lib/syndication/sitemap";

const siteUrl = "https://paper.example";
const mega = 1_000_000;

export type SitemapFigures = {
  files: number;
  addresses: number;
  /** In megabytes: all files, the largest, all of them compressed. */
  bytes: { all: number; largest: number; packed: number };
  /** How long the index took the first and the second time, and all files together, in milliseconds. */
  milliseconds: { index: number; again: number; all: number };
  /** What the process held before, and at the most while it wrote them, in megabytes. */
  memory: { before: number; peak: number };
};

/** Writes every sitemap of an edition, one after the other, compressed and thrown away. */
export async function measureSitemaps(edition: EditionView): Promise<SitemapFigures> {
  const began = performance.now();
  const { value: files } = await listSitemaps();
  const index = performance.now() - began;
  const second = performance.now();
  const { value: same } = await listSitemaps();
  const again = performance.now() - second;
  const written = sitemapIndex(siteUrl, same).length;
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const bytes = { all: written, largest: 0, packed: 0 };
  let addresses = 0;
  const start = performance.now();
  for (const { path } of files) {
    const name = readSitemapName(path.slice("/sitemaps/".length));
    if (name === null) throw new Error(`${path} is no sitemap.`);
    const portions = counting(listSitemapEntries(edition, name), (count) => {
      addresses += count;
    });
    const { all, packed } = await press(sitemapUrlset(siteUrl, portions));
    bytes.all += all;
    bytes.packed += packed;
    bytes.largest = Math.max(bytes.largest, all);
  }
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage.rss());
  return {
    ...{ files: files.length, addresses },
    bytes: {
      ...{ all: bytes.all / mega, largest: bytes.largest / mega, packed: bytes.packed / mega },
    },
    milliseconds: { index, again, all: performance.now() - start },
    memory: { before: before / mega, peak: peak / mega },
  };
}

async function* counting(
  portions: AsyncIterable<SitemapEntry[]>,
  note: (count: number) => void,
): AsyncGenerator<SitemapEntry[]> {
  for await (const portion of portions) {
    note(portion.length);
    yield portion;
  }
}

async function press(pieces: AsyncIterable<string>): Promise<{ all: number; packed: number }> {
  const gzip = createGzip({ level: 5 });
  let all = 0;
  let packed = 0;
  gzip.on("data", (chunk: Buffer) => {
    packed += chunk.length;
  });
  const done = new Promise((resolve, reject) => gzip.on("end", resolve).on("error", reject));
  for await (const piece of pieces) {
    all += Buffer.byteLength(piece);
    if (!gzip.write(piece)) await new Promise((resolve) => gzip.once("drain", resolve));
  }
  gzip.end();
  await done;
  return { all, packed };
}

/** A table in Markdown. */
export function formatSitemaps(count: number, figures: SitemapFigures): string {
  const { files, addresses, bytes, milliseconds, memory } = figures;
  const number = (value: number, digits = 0) =>
    value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return [
    `| sitemaps of ${number(count)} articles | |`,
    "| --- | ---: |",
    `| files | ${number(files)} |`,
    `| addresses | ${number(addresses)} |`,
    `| MB in all | ${number(bytes.all, 1)} |`,
    `| MB of the largest file | ${number(bytes.largest, 2)} |`,
    `| MB in all, gzip | ${number(bytes.packed, 1)} |`,
    `| ms for the index, first and second time | ${number(milliseconds.index)}, ${number(milliseconds.again)} |`,
    `| ms for all files | ${number(milliseconds.all)} |`,
    `| MB in memory before, and at the most | ${number(memory.before)}, ${number(memory.peak)} |`,
  ].join("\n");
}
