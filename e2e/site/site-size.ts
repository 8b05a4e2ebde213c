import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of all files of a folder that others may write in meanwhile. */
export async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => stat(join(file.parentPath, file.name)).catch(() => ({ size: 0 }))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** Memory, in bytes, of the site on a data folder and all that it started; null where the system has no /proc. */
export async function memoryOf(dataDir: string): Promise<number | null> {
  const [pid = 0] = (await readFile(join(dataDir, "dateline.pid"), "utf8")).split(/\s/).map(Number);
  const numbers = (await readdir("/proc").catch(() => [])).map(Number).filter(Number.isInteger);
  if (numbers.length === 0) return null;
  const parents = new Map<number, number>();
  const kilobytes = new Map<number, number>();
  for (const one of numbers) {
    const status = await readFile(`/proc/${one}/status`, "utf8").catch(() => "");
    parents.set(one, Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    kilobytes.set(one, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const family = [pid];
  for (const one of family) {
    family.push(...numbers.filter((child) => parents.get(child) === one));
  }
  return family.reduce((sum, one) => sum + (kilobytes.get(one) ?? 0), 0) * 1024;
}
