import { z } from "zod";
import { frontBlocks } from "#lib/content/front-layout";
import type { AskedChange } from "#lib/desk/fronts/change-front";

const place = z.coerce.number().int().min(0).max(99);
/** The place that an article fills by itself; empty of one that is pinned. */
const from = z.union([z.literal("").transform(() => null), place]).default(null);
const articleId = z.string();
const strip = { type: z.enum(["section", "topic"]), id: z.string() };
const steps = { earlier: -1, later: 1 } as const;

/** What each button of the room asks for. */
const change = z.discriminatedUnion("work", [
  z
    .object({ work: z.literal("pin"), id: articleId, place, from })
    .transform(({ id, ...rest }): AskedChange => ({ ...rest, articleId: id })),
  z
    .object({ work: z.literal("keep"), id: articleId, from: place })
    .transform(
      (it): AskedChange => ({ work: "pin", articleId: it.id, place: it.from, from: it.from }),
    ),
  z
    .object({ work: z.enum(["earlier", "later"]), id: articleId, from })
    .transform(({ work: step, id, from: own }): AskedChange => {
      if (own === null) return { work: "move", articleId: id, step };
      // What fills its place by itself is pinned where it goes.
      return { work: "pin", articleId: id, place: own + steps[step], from: own };
    }),
  z
    .object({ work: z.literal("unpin"), id: articleId })
    .transform(({ work, id }): AskedChange => ({ work, articleId: id })),
  z
    .object({ work: z.literal("lasting"), id: articleId })
    .transform(({ id }): AskedChange => ({ work: "end", articleId: id, local: null })),
  z.object({ work: z.enum(["show-block", "hide-block"]), block: z.enum(frontBlocks) }),
  z
    .object({ work: z.enum(["block-earlier", "block-later"]), block: z.enum(frontBlocks) })
    .transform(
      ({ work, block }): AskedChange => ({
        ...{ work: "move-block", block, step: work === "block-later" ? "later" : "earlier" },
      }),
    ),
  z
    .object({ work: z.enum(["add-strip", "remove-strip"]), ...strip })
    .transform(({ work, ...of }): AskedChange => ({ work, strip: of })),
  z.object({ work: z.enum(["strip-earlier", "strip-later"]), ...strip }).transform(
    ({ work, ...of }): AskedChange => ({
      ...{ work: "move-strip", strip: of, step: work === "strip-later" ? "later" : "earlier" },
    }),
  ),
  z.object({ work: z.enum(["automatic-strips", "repeat", "repeat-nothing"]) }),
]);

/** The change that a form of the room asks for; null for one that arrived damaged. */
export function readChange(form: FormData): AskedChange | null {
  const read = change.safeParse(Object.fromEntries(form));
  return read.success ? read.data : null;
}
