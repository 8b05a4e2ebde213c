import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { environmentForChild } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";

const root = join(import.meta.dirname, "..");
const stamp = join(root, ".next", "dateline-sources");
const sources = [
  "{app,components,lib}/**/*",
  "{next.config,proxy,instrumentation}.ts",
  "package-lock.json",
  "prisma/schema.prisma",
];

/** Builds the site when there is no build, or one of other sources. A build holds code and no content. */
export async function buildWhenStale(): Promise<void> {
  const wanted = await hashSources();
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return;
  process.stdout.write("Building the site…\n");
  await build();
  await writeFile(stamp, wanted);
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  const paths: string[] = [];
  for await (const file of glob(sources, { cwd: root, withFileTypes: true })) {
    if (file.isFile() && !/\.test\.tsx?$/.test(file.name))
      paths.push(join(file.parentPath, file.name));
  }
  for (const path of paths.sort())
    hash.update(path.slice(root.length)).update(await readFile(path));
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
