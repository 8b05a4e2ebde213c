import { almanac, ownArchive, realArchives } from "./archives.ts";
import { removeDataDir } from "./data-dir.ts";
import { copyPrepared, prepareData } from "./prepared-data.ts";
import { runCommand } from "./run-command.ts";
import { type RunningSite, startSite } from "./start-site.ts";

/** Where the site that every test may read, and none may change, is found by the processes of the tests. */
export type SharedSite = Pick<RunningSite, "url" | "dataDir">;

const variable = "DATELINE_E2E_SITE";

export function sharedSite(): SharedSite {
  const told = process.env[variable];
  if (told === undefined) throw new Error("The site under test is not running.");
  return JSON.parse(told);
}

/** Runs before the first test: the demo newsroom with archives moved in beside it. Everything goes at the end. */
export default async function provideSite(): Promise<() => Promise<void>> {
  const forget = await prepareData();
  const dataDir = await copyPrepared();
  let site: RunningSite | undefined;
  const end = async () => {
    await site?.stop();
    await removeDataDir(dataDir);
    await forget();
  };
  try {
    site = await startSite(dataDir);
    await moveIn(dataDir);
    process.env[variable] = JSON.stringify({ url: site.url, dataDir } satisfies SharedSite);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** Beside the running site, as an operator does it. */
async function moveIn(dataDir: string): Promise<void> {
  for (const { path } of [ownArchive, ...realArchives]) {
    await mustImport(dataDir, { words: ["wordpress", path] });
  }
  const words = ["wordpress", "-", "--section", "Almanac"];
  await mustImport(dataDir, { words, input: almanac() });
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
