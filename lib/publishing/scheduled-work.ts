import { z } from "zod";
import { correctionKinds } from "#lib/content/kinds";

const change = z.union([
  z.strictObject({ kind: z.literal("silent") }),
  z.strictObject({ kind: z.enum(correctionKinds), note: z.string().trim().min(1).max(2000) }),
]);

/** What a schedule does at its time, and what the verb is told besides, as it is kept in the row. */
export const scheduledWork = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("publish") }),
  z.strictObject({ action: z.literal("update"), change }),
  z.strictObject({
    action: z.literal("withdraw"),
    reason: z.string().trim().min(1).max(2000),
    notice: z.string().trim().max(2000).optional(),
  }),
]);

export type ScheduledWork = z.infer<typeof scheduledWork>;
