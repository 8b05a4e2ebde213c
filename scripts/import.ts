import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type FileSource, firstOf } from "#lib/migration/files/file-source";
import { keptIn } from "#lib/migration/files/kept-files";
import { openOldHost } from "#lib/migration/files/old-host";
import { openUploadsFolder } from "#lib/migration/files/uploads-folder";
import { openUploadsZip } from "#lib/migration/files/uploads-zip";
import { importGhost } from "#lib/migration/import-ghost";
import { importWordpress } from "#lib/migration/import-wordpress";
import type { ImportMapping } from "#lib/migration/items/import-mapping";
import { htmlReport } from "#lib/migration/proof/html-report";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import { jsonReport } from "#lib/migration/proof/json-report";
import { openReportFile } from "#lib/migration/proof/report-file";
import { type Redirect, readRedirects } from "#lib/migration/redirects/read-redirects";
import { formatReport } from "#lib/migration/report/format-report";
import type { ImportReport } from "#lib/migration/report/import-report";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { onlyOne } from "#lib/platform/only-one";
import { closePools, deskPool } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { type ImportWords, readImportWords } from "./import-words.ts";
import { readMapping, writeMapping } from "./mapping-file.ts";
import { runCommand } from "./run-command.ts";

const itemsBetweenLines = 500;

/** `npm run import -- wordpress FILE`, or `ghost FILE`: an archive moves in. Exit code 2 for words it does not understand. */
await runCommand(async () => {
  const words = readImportWords(process.argv.slice(2));
  if (!words.ok && words.isHelp) {
    process.stdout.write(`${words.sentence}\n`);
    return 0;
  }
  if (!words.ok) {
    process.stderr.write(`${words.sentence}\n`);
    return 2;
  }
  const source = await openSource(words.file);
  const mapping = words.mappingPath === undefined ? null : await readMapping(words.mappingPath);
  if (words.mappingPath !== undefined && mapping === null && words.mode === "write")
    throw new AppError(
      "not_found",
      `There is no mapping ${resolve(words.mappingPath)}. Run with --dry-run first: it is written then.`,
    );
  const redirects = await openRedirects(words);
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const { code, report } = await alone(words, () =>
      moveIn({ ...words, redirects, mapping: mapping ?? undefined }, source),
    );
    if (words.mappingPath !== undefined && mapping === null)
      await writeMapping(words.mappingPath, report);
    return code;
  } finally {
    await closePools();
    await database.close();
  }
});

/** What writes does so while no other import does; a rehearsal disturbs nobody. */
async function alone({ mode }: ImportWords, work: () => Promise<Moved>): Promise<Moved> {
  if (mode === "rehearse") return work();
  const moved: Moved[] = [];
  await onlyOne(deskPool(), "import", async () => {
    moved.push(await work());
  });
  const [first] = moved;
  if (first !== undefined) return first;
  throw new AppError("conflict", "Another import is under way. Run this when it is done.");
}

async function openSource(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === "-") return process.stdin;
  const found = await stat(file).catch((cause) => {
    throw new AppError("not_found", `There is no file ${file} that can be read.`, { cause });
  });
  if (!found.isFile() && !found.isFIFO()) throw new AppError("invalid", `${file} is not a file.`);
  return createReadStream(file);
}

async function openRedirects({ redirectsPath }: ImportWords): Promise<Redirect[]> {
  if (redirectsPath === undefined) return [];
  const text = await readFile(redirectsPath, "utf8").catch((cause) => {
    const message = `There is no file ${redirectsPath} that can be read.`;
    throw new AppError("not_found", message, { cause });
  });
  return readRedirects(text);
}

type Moved = { code: number; report: ImportReport };

async function moveIn(
  words: ImportWords & { mapping: ImportMapping | undefined; redirects: Redirect[] },
  source: AsyncIterable<Uint8Array>,
): Promise<Moved> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const files = await openFiles(words);
  const reports = words.reportPaths.map((path) =>
    openReportFile(path, path.toLowerCase().endsWith(".json") ? jsonReport : htmlReport),
  );
  const onProof = async (proof: ItemProof) => {
    for (const file of reports) await file.add(proof);
  };
  const newsroom = {
    db: db(),
    clock: systemClock,
    actor: { kind: "job", name: "import" } as const,
  };
  const given = {
    ...words,
    ...{ files, source, signal: stop.signal, onProgress: makeProgress(), onProof },
  };
  const { report, end } = await (words.system === "ghost"
    ? importGhost(newsroom, given)
    : importWordpress(newsroom, given));
  for (const file of reports) await file.finish(report);
  const isStarted = report.edition !== "";
  if (isStarted) process.stdout.write(`${formatReport(report).join("\n")}\n`);
  if (end.kind === "whole") return { code: report.items.refused > 0 ? 1 : 0, report };
  const why = end.kind === "stopped" ? "Stopped before the end of the file." : end.error.message;
  process.stderr.write(`${why}\n${isStarted ? `${whatRemains(report)}\n` : ""}`);
  return { code: 1, report };
}

/** A folder or zip comes first; what it lacks is fetched, if that is wanted. */
async function openFiles(words: ImportWords): Promise<FileSource | undefined> {
  const { uploads, isFetching, fetchedPath } = words;
  const host = openOldHost();
  const fetched = fetchedPath === undefined ? host : keptIn(resolve(fetchedPath), host);
  const sources = [
    ...(uploads === undefined ? [] : [await openUploads(uploads)]),
    ...(isFetching ? [fetched] : []),
  ];
  return sources.length === 0 ? undefined : firstOf(sources);
}

function openUploads(path: string): Promise<FileSource> {
  return path.toLowerCase().endsWith(".zip") ? openUploadsZip(path) : openUploadsFolder(path);
}

function whatRemains({ mode }: ImportReport): string {
  return mode === "rehearse"
    ? "Nothing was written."
    : "What was imported stays. Run the same command again, with the repaired file if it was broken: only what is missing comes in.";
}

function makeProgress(): (report: ImportReport, line: number) => void {
  let told = 0;
  return ({ items }, line) => {
    const here = items.published + items.drafts + items.trashed + items.updated;
    const read = here + items["here already"] + items["changed since"] + items.refused;
    if (read - told < itemsBetweenLines) return;
    told = read;
    process.stdout.write(`${read} posts and pages read, ${here} brought in (line ${line})\n`);
  };
}
