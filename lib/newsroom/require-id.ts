import "server-only";
import { z } from "zod";
import { AppError } from "#lib/platform/errors";

const uuid = z.uuid();

/** Whether this can be an id at all: the database fails on what is none. */
export function isId(id: string): boolean {
  return uuid.safeParse(id).success;
}

/** Throws `not_found` with this sentence for what cannot be an id, before the database is asked and fails on it. */
export function requireId(id: string, sentence: string): void {
  if (!isId(id)) throw new AppError("not_found", sentence);
}
