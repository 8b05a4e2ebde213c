import { z } from "zod";

/**
 * What a text from outside is reduced to: paragraphs of words, some of which lead to a page of the web. Nothing else of
 * its markup is ever passed on.
 */
export type RichText = Run[][];

/** Words of a text, and where they lead; null where they lead nowhere. */
export type Run = { text: string; href: string | null };

export const richTextSchema = z.array(
  z.array(z.object({ text: z.string(), href: z.string().nullable() })),
);
