import { z } from "zod";
import { correctionKinds, correctionPlaces } from "#lib/content/kinds";
import { isStorableText } from "#lib/content/storable-text";

const words = z.string().trim().max(2000).refine(isStorableText);

const change = z.union([
  z.strictObject({ kind: z.literal("silent") }),
  z.strictObject({
    kind: z.enum(correctionKinds),
    note: words.min(1),
    place: z.enum(correctionPlaces).optional(),
  }),
]);

/** What a schedule does at its time, and what the verb is told besides, as it is kept in the row. */
export const scheduledWork = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("publish") }),
  z.strictObject({ action: z.literal("update"), change }),
  z.strictObject({
    action: z.literal("withdraw"),
    reason: words.min(1),
    notice: words.optional(),
  }),
]);

export type ScheduledWork = z.infer<typeof scheduledWork>;
