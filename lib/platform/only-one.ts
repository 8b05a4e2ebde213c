import "server-only";
import type { Pool } from "pg";

/**
 * Does the work while no other process does work of this kind, as two imports would make the same topics twice; does
 * nothing where one does. The lock goes with the connection: a process that was killed holds nobody up.
 */
export async function onlyOne(
  pool: Pool,
  kind: "import" | "renditions",
  work: () => Promise<void>,
): Promise<boolean> {
  const lock = `hashtext('dateline.${kind}')`;
  const client = await pool.connect();
  try {
    const { rows } = await client.query(`SELECT pg_try_advisory_lock(${lock}) AS "isMine"`);
    if (rows[0]?.isMine !== true) return false;
    try {
      await work();
    } finally {
      await client.query(`SELECT pg_advisory_unlock(${lock})`);
    }
    return true;
  } finally {
    client.release();
  }
}
