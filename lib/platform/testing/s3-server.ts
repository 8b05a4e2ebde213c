import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import type { Place } from "#lib/platform/file-store";

export type S3Server = {
  place: Place;
  /** By which operations it was asked for what has this in its address. */
  asked(words: string): string[];
  stop(): Promise<void>;
};

const run = 'require("@20minutes/s3rver/lib/cli.js").parseAsync()';

/** A real S3 server in a process of its own, with an empty bucket; it checks who signs what is asked of it. */
export async function startS3(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-s3-"));
  const words = ["-d", folder, "-a", "127.0.0.1", "-p", "0", "--configure-bucket", "media"];
  const child = spawn(process.execPath, ["-e", run, "s3", ...words], { stdio: "pipe" });
  const answered: string[] = [];
  const port = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The S3 server ended.")));
    createInterface(child.stdout).on("line", (line) => {
      const [, found] = /listening on .*:(\d+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
      answered.push(stripVTControlCharacters(line));
    });
  });
  return {
    place: {
      DATA_DIR: folder,
      S3_BUCKET: "media",
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: "S3RVER",
      S3_SECRET_ACCESS_KEY: "S3RVER",
    },
    // It tells the end of each address with its status; to ask for the head alone is the one operation that has no name there.
    asked: (words) =>
      answered
        .filter((line) => line.includes(words) && /\s\d{3}\s/.test(line))
        .map((line) => /x-id=(\w+)/.exec(line)?.[1] ?? "HeadObject"),
    async stop() {
      child.kill();
      await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
