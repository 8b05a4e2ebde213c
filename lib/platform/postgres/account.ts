import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** The account that Postgres runs as when this process is root, which Postgres refuses to be. */
export type Account = { name: string; uid: number; gid: number };

/** Null when this process is not root and Postgres may simply run as it. */
export async function postgresAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile("/etc/passwd", "utf8")).split("\n");
  const accounts = lines.map((line) => line.split(":"));
  const found =
    accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody");
  const [name = "nobody", , uid = "65534", gid = "65534"] = found ?? [];
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** Whether every folder on the way to a file lets the account through. */
export async function canReach(account: Account, path: string): Promise<boolean> {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
