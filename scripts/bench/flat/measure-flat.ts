import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Db } from "#lib/platform/db";
import { LongTextAdapter } from "#lib/platform/long-texts";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { invalidate } from "#lib/publishing/invalidate";
import { untilFollowed } from "#lib/publishing/until-followed";
import { PrismaClient } from "#prisma/generated/client";
import { cpuTimeOf } from "../cpu-time.ts";
import { firstRenders } from "../first-renders.ts";
import { median, percentile } from "../median.ts";
import { type RunningSite, runSite } from "../run-site.ts";
import { corpusFolder, withCorpus } from "../search/with-corpus.ts";
import { type AtEnd, withStops } from "../temporary-folder.ts";
import { type FlatPage, type FlatPages, findFlatPages, searchOf } from "./flat-pages.ts";

/** What a first render costs in milliseconds: processor time of the site and of its database, and the wait of a reader. */
export type FlatFigure = { site: number; database: number; p50: number };

/** Figures by kind of page, then by the number of articles. */
export type FlatFigures = Map<string, Map<number, FlatFigure>>;

type Measured = { count: number; site: RunningSite; postgres: number; db: Db; pages: FlatPages };
type Block = { site: number; database: number; waited: number[] };

/** How many articles; the last takes hours to make. */
export const flatSizes = [10_000, 100_000, 1_000_000];

/** Rounds that are measured, and those before, so that machine code and the memory of the database are there. */
const rounds = 9;
const warming = 2;
/** Renders of a kind in one round. */
const block = 20;

/**
 * What the first render of a page costs, on sites that stand beside one another and differ in nothing but how many
 * articles they have. Pages are expired as a publication does it; the sites take turns at each kind of page, so that what
 * else the machine does falls on all of them.
 */
export async function measureFlat(
  counts: number[],
  say: (line: string) => void,
): Promise<FlatFigures> {
  const found = new Map<number, FlatPages>();
  for (const count of counts) {
    say(`${count.toLocaleString("en")} articles…`);
    await withCorpus(count, say, async ({ newsroom, edition }) => {
      found.set(count, await findFlatPages(newsroom.db, edition));
    });
  }
  return withStops(async (atEnd) => {
    const sites: Measured[] = [];
    for (const [count, pages] of found) sites.push(await open({ count, pages }, atEnd));
    const blocks = new Map<string, Map<number, Block[]>>();
    for (let round = -warming; round < rounds; round += 1) {
      say(round < 0 ? "Warming up…" : `Round ${round + 1} of ${rounds}…`);
      for (const kind of sites[0]?.pages.keys() ?? []) {
        for (const one of inTurn(sites, round + warming)) {
          const measured = await renderBlock(one, kind, round + warming);
          if (round < 0) continue;
          const ofKind = blocks.get(kind) ?? new Map<number, Block[]>(counts.map((n) => [n, []]));
          ofKind.get(one.count)?.push(measured);
          blocks.set(kind, ofKind);
        }
      }
    }
    return new Map(
      [...blocks].map(([kind, bySize]) => [
        kind,
        new Map([...bySize].map(([count, measured]) => [count, figureOf(measured)])),
      ]),
    );
  });
}

/** Each is the first at its turn, and each the last. */
function inTurn<T>(all: T[], turn: number): T[] {
  const first = turn % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function open(
  { count, pages }: { count: number; pages: FlatPages },
  atEnd: AtEnd,
): Promise<Measured> {
  const folder = corpusFolder(count);
  const site = await runSite(folder);
  atEnd(site.stop);
  const { url } = await joinDatabase({ DATA_DIR: folder });
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const db = new PrismaClient({ adapter: new LongTextAdapter(pool) });
  atEnd(() => pool.end());
  atEnd(() => db.$disconnect());
  const lines = await readFile(join(folder, "postgres", "postmaster.pid"), "utf8");
  return { count, site, pages, db, postgres: Number.parseInt(lines, 10) };
}

/** Of these fewer in a round: months and the pages of Ghost are long, and there are twenty kinds of searches. */
function fewRenders(kind: string): number | undefined {
  if (kind === "archive month" || kind.startsWith("Ghost: ")) return 2;
  return kind.startsWith(searchOf("")) ? 6 : undefined;
}

/** Expires pages of a kind and asks for them, in each round for the next ones. */
async function renderBlock(of: Measured, kind: string, round: number): Promise<Block> {
  const pages = of.pages.get(kind) ?? [];
  const size = Math.min(block, pages.length);
  const sum: Block = { site: 0, database: 0, waited: [] };
  const renders = fewRenders(kind) ?? block;
  for (let done = 0; done < renders; done += size) {
    const from = (round * block + done) % pages.length;
    const next = Array.from(
      { length: Math.min(size, renders) },
      (_, n) => pages[(from + n) % pages.length],
    );
    const those = next.filter((page) => page !== undefined);
    await expire(of.db, those);
    const before = cpuTimeOf(of.postgres) ?? Number.NaN;
    const asked = await firstRenders(
      of.site,
      those.map(({ path }) => path),
    );
    sum.database += (cpuTimeOf(of.postgres) ?? Number.NaN) - before;
    sum.site += (asked.cpu ?? Number.NaN) * those.length;
    sum.waited.push(...asked.waited);
  }
  const { length } = sum.waited;
  return { site: sum.site / length, database: sum.database / length, waited: sum.waited };
}

async function expire(db: Db, pages: FlatPage[]): Promise<void> {
  const hard = [...new Set(pages.flatMap(({ tags }) => tags))];
  if (hard.length === 0) return;
  const row = await db.$transaction((tx) => invalidate(tx, { hard, soft: [] }));
  if (!(await untilFollowed(db, row))) throw new Error("The site did not follow.");
}

/** A round in which the machine was busy elsewhere counts no more than any other. */
function figureOf(blocks: Block[]): FlatFigure {
  return {
    site: median(blocks.map(({ site }) => site)),
    database: median(blocks.map(({ database }) => database)),
    p50: percentile(
      blocks.flatMap(({ waited }) => waited),
      50,
    ),
  };
}
