import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

const report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      message: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }).optional() }),
    }),
  ),
});

/** One thing that the linter says: which rule, where, and what. */
export type Finding = { rule: string; path: string; line: number; message: string };

/** What the linter says of files that are not part of the tree, by their paths in it, under the tree's own rules. */
export async function lintPlanted(files: Record<string, string>): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-zones-"));
  try {
    for (const name of ["biome.json", "biome.zones.json"]) {
      await copyFile(join(root, name), join(folder, name));
    }
    for (const [path, source] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), source);
    }
    return await lint(folder, ["--vcs-enabled=false"]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the linter says of the tree as it stands, by some of its rules. */
export function lintTree(rules: string[]): Promise<Finding[]> {
  return lint(
    root,
    rules.map((rule) => `--only=${rule}`),
  );
}

async function lint(cwd: string, words: string[]): Promise<Finding[]> {
  const command = [biome, "lint", "--reporter=json", "--max-diagnostics=none", ...words];
  const output = await new Promise<string>((resolve) => {
    // It exits with 1 when it finds something, which is no failure here; without a report parsing fails.
    execFile(process.execPath, command, { cwd, maxBuffer: 2 ** 26 }, (_, stdout) =>
      resolve(stdout),
    );
  });
  return report.parse(JSON.parse(output)).diagnostics.map(({ category, location, message }) => ({
    rule: category,
    path: location.path,
    line: location.start?.line ?? 0,
    message,
  }));
}
