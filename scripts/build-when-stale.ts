import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { environmentForChild } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";

const root = join(import.meta.dirname, "..");
const stamp = join(root, ".next", "dateline-sources");
const folders = ["app", "components", "lib"];
const files = [
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "prisma/schema.prisma",
  "proxy.ts",
];

/** Builds the site when there is no build, or one of other sources. A build holds code and no content. */
export async function buildWhenStale(): Promise<void> {
  const wanted = hashSources();
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  process.stdout.write("Building the site…\n");
  await build();
  await writeFile(stamp, wanted);
}

/** Read at one go: every start waits for it, and a thousand small reads one after the other take three times as long. */
function hashSources(): string {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
      .map((file) => join(file.parentPath, file.name)),
  );
  const paths = [...found, ...files.map((file) => join(root, file))].sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex");
}

async function build(): Promise<void> {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: environmentForChild({ NODE_ENV: "production" }),
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new AppError("internal", `The build failed.\n${Buffer.concat(output)}`);
}
