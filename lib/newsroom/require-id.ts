import "server-only";
import { z } from "zod";
import { AppError } from "#lib/platform/errors";

const uuid = z.uuid();

/** Throws `not_found` with this sentence for what cannot be an id, before the database is asked and fails on it. */
export function requireId(id: string, sentence: string): void {
  if (!uuid.safeParse(id).success) throw new AppError("not_found", sentence);
}
