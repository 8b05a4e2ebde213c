import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { uploadMedia } from "#lib/desk/media/upload-media";
import { findWaiting } from "#lib/jobs/render-waiting";
import { makeRenditionProcess } from "#lib/jobs/rendition-process";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { log } from "#lib/platform/log";
import { withOwnNewsroom } from "./bench/own-newsroom.ts";
import { heavyPictures, lightPicture } from "./bench/uploads/draw-heavy.ts";
import { mostMemory } from "./bench/uploads/most-memory.ts";
import { runCommand } from "./run-command.ts";

const drawWorker = join(import.meta.dirname, "bench", "uploads", "draw-worker.ts");

/**
 * `node scripts/run.mjs bench-uploads`: brings the heaviest pictures that the newsroom takes in, in each form, makes
 * everything of them that readers get, and tells how much memory that takes: of the process that serves the site, and of those
 * that work for it.
 */
await runCommand(async () => {
  say(
    "| picture | MB | seconds | own MB more | MB of its process | renditions, s | own MB more | MB of theirs |",
  );
  say("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  await withOwnNewsroom(async (newsroom) => {
    await measured(newsroom, lightPicture.name);
    for (const { name } of heavyPictures) say(await measured(newsroom, name));
  });
  return 0;
});

async function measured(newsroom: Newsroom, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  const path = join(folder, "file");
  await promisify(execFile)(process.execPath, [drawWorker, name, path]);
  const megabytes = (await stat(path)).size / 1e6;
  const said = { title: name, alt: name };
  const came = await timed(() => uploadMedia(newsroom, { path, said }));
  await rm(folder, { recursive: true });
  if (!came.value.ok) throw new Error(came.value.issues.map(({ message }) => message).join(" "));
  const made = await timed(() => renderAll(newsroom));
  const cells = [came.seconds, came.own, came.child, made.seconds, made.own, made.child];
  return `| ${[name, megabytes.toFixed(0), ...cells].join(" | ")} |`;
}

/** As the site does it: a process of its own, until nothing waits. */
async function renderAll({ db }: Newsroom): Promise<void> {
  const work = makeRenditionProcess({ db, log });
  while ((await findWaiting(db)) !== null) {
    await work.look();
    await wait(50);
  }
  await work.stop();
}

async function timed<T>(work: () => Promise<T>) {
  const begin = performance.now();
  const { value, own, child } = await mostMemory(work);
  return { value, own, child, seconds: ((performance.now() - begin) / 1000).toFixed(1) };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
