import "server-only";
import type { Clock } from "#lib/platform/clock";
import type { Db } from "#lib/platform/db";

/** What signing in works with, before anybody is known to act. */
export type AuthDesk = { db: Db; clock: Clock };
