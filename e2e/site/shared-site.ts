import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { almanac, ownArchive, persianAlmanac, realArchives } from "./archives.ts";
import { removeDataDir } from "./data-dir.ts";
import { copyPrepared, prepareData } from "./prepared-data.ts";
import { runCommand } from "./run-command.ts";
import { type RunningSite, startSite } from "./start-site.ts";

/** Where the site that every test may read, and none may change, is found by the processes of the tests. */
export type SharedSite = Pick<RunningSite, "url" | "dataDir">;

const variable = "DATELINE_E2E_SITE";

type Told = { ok: true; site: SharedSite } | { ok: false; sentence: string };

/** The site, once it stands with everything in it: what needs it may begin before. */
export async function sharedSite(): Promise<SharedSite> {
  const file = process.env[variable];
  if (file === undefined) throw new Error("The site under test is not running.");
  for (;;) {
    const told: Told | null = JSON.parse(await readFile(file, "utf8").catch(() => "null"));
    if (told?.ok) return told.site;
    if (told !== null) throw new Error(told.sentence);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * Runs before the first test, and on beside those with sites of their own: the demo newsroom with archives
 * moved in beside it. Everything goes at the end.
 */
export default async function provideSite(): Promise<() => Promise<void>> {
  const forget = await prepareData();
  const dataDir = await copyPrepared();
  const file = `${dataDir}.told`;
  process.env[variable] = file;
  const coming = open(dataDir);
  const told = coming.then(
    ({ url }): Told => ({ ok: true, site: { url, dataDir } }),
    (error: unknown): Told => ({ ok: false, sentence: String(error) }),
  );
  const written = told.then((it) => tell(file, it));
  return async () => {
    await written;
    await coming.then((site) => site.stop()).catch(() => undefined);
    await removeDataDir(dataDir);
    await rm(file);
    await forget();
  };
}

async function open(dataDir: string): Promise<RunningSite> {
  const site = await startSite(dataDir);
  try {
    await moveIn(dataDir);
    return site;
  } catch (error) {
    await site.stop();
    throw error;
  }
}

/** Whole or not at all, for whoever reads meanwhile. */
async function tell(file: string, told: Told): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(told));
  await rename(`${file}.new`, file);
}

/** Beside the running site, as an operator does it. */
async function moveIn(dataDir: string): Promise<void> {
  for (const { path } of [ownArchive, ...realArchives]) {
    await mustImport(dataDir, { words: ["wordpress", path] });
  }
  const words = ["wordpress", "-", "--section", "Almanac"];
  await mustImport(dataDir, { words, input: almanac() });
  const inPersian = ["wordpress", "-", "--edition", "fa", "--section", "سالنامه"];
  await mustImport(dataDir, { words: inPersian, input: persianAlmanac() });
}

async function mustImport(
  dataDir: string,
  given: { words: string[]; input?: string },
): Promise<void> {
  const { code, said, complained } = await runCommand("import", {
    ...given,
    settings: { DATA_DIR: dataDir },
  });
  if (code !== 0) throw new Error(`Importing ended with ${code}:\n${said}\n${complained}`);
}
