import {
  type FrontBlock,
  type FrontLayout,
  mostStrips,
  type Pin,
  type Strip,
} from "#lib/content/front-layout";
import { fail, ok, type Result } from "#lib/platform/result";

export type Step = "earlier" | "later";

/** One thing that an editor does to a front. Places count from 0, which leads. */
export type FrontChange =
  | { work: "pin"; articleId: string; place: number; from: number | null }
  | { work: "move"; articleId: string; step: Step }
  | { work: "end"; articleId: string; until: string | null }
  | { work: "unpin"; articleId: string }
  | { work: "move-block"; block: FrontBlock; step: Step }
  | { work: "show-block" | "hide-block"; block: FrontBlock }
  | StripChange
  | { work: "automatic-strips" }
  | { work: "repeat" | "repeat-nothing" };

type Places = (Pin | null)[];

const gone = fail({
  path: [],
  message: "It is not pinned any more: somebody released it. The front is shown as it is now.",
});
const full = fail({
  path: [],
  message: "Every place from there on has a pinned article. Release one of them first.",
});

/**
 * A front with one thing changed, from how it stands now. What is pinned to a place lets the pinned articles from there
 * on slide down to the next place that fills itself; one that was pinned elsewhere moves, with its end. One that filled a
 * place by itself (`from`) leaves it to those between.
 *
 * @param sections those of the edition, in order: what the strips are while they are automatic
 */
export function changeFrontLayout(
  layout: FrontLayout,
  change: FrontChange,
  sections: string[] = [],
): Result<FrontLayout> {
  switch (change.work) {
    case "pin":
      return withPlaces(layout, pinTo(layout.places, change));
    case "move": {
      const from = placeOf(layout.places, change.articleId);
      if (from === -1) return gone;
      return ok({ ...layout, places: moved(layout.places, from, change.step) });
    }
    case "end":
    case "unpin": {
      const at = placeOf(layout.places, change.articleId);
      const pin = layout.places[at];
      if (pin == null) return gone;
      const changed = change.work === "unpin" ? null : { ...pin, until: change.until };
      return ok({ ...layout, places: layout.places.with(at, changed) });
    }
    case "move-block": {
      const from = layout.blocks.findIndex(({ name }) => name === change.block);
      return ok({ ...layout, blocks: moved(layout.blocks, from, change.step) });
    }
    case "show-block":
    case "hide-block": {
      const isShown = change.work === "show-block";
      const blocks = layout.blocks.map((block) =>
        block.name === change.block ? { ...block, isShown } : block,
      );
      return ok({ ...layout, blocks });
    }
    case "repeat":
    case "repeat-nothing":
      return ok({ ...layout, mayRepeat: change.work === "repeat" });
    case "automatic-strips":
      return ok({ ...layout, strips: null });
    default: {
      const strips = layout.strips ?? sections.map((id) => ({ type: "section", id }) as const);
      const changed = changeStrips(strips, change);
      return changed.ok ? ok({ ...layout, strips: changed.value }) : changed;
    }
  }
}

const placeOf = (places: Places, articleId: string) =>
  places.findIndex((place) => place?.articleId === articleId);

function withPlaces(layout: FrontLayout, places: Places | null): Result<FrontLayout> {
  return places === null ? full : ok({ ...layout, places });
}

/** Null where every place from there on is taken. */
function pinTo(places: Places, pin: Extract<FrontChange, { work: "pin" }>): Places | null {
  const { articleId, place, from } = pin;
  const to = Math.min(Math.max(0, place), places.length - 1);
  const before = placeOf(places, articleId);
  const own = from !== null && places[from] === null ? from : places.indexOf(null, to);
  const left = before === -1 ? own : before;
  if (left === -1) return null;
  const put = places[before] ?? { articleId, until: null };
  return places.toSpliced(left, 1).toSpliced(to, 0, put);
}

type StripChange =
  | { work: "add-strip" | "remove-strip"; strip: Strip }
  | { work: "move-strip"; strip: Strip; step: Step };

function changeStrips(strips: Strip[], change: StripChange): Result<Strip[]> {
  const { type, id } = change.strip;
  const at = strips.findIndex((strip) => strip.type === type && strip.id === id);
  if (change.work === "add-strip") {
    if (at !== -1) return fail({ path: [], message: "There is a strip of it already." });
    if (strips.length < mostStrips) return ok([...strips, change.strip]);
    const message = `A front has at most ${mostStrips} strips. Take one out first.`;
    return fail({ path: [], message });
  }
  if (at === -1) {
    const message = "There is no strip of it any more. The front is shown as it is now.";
    return fail({ path: [], message });
  }
  return ok(
    change.work === "move-strip" ? moved(strips, at, change.step) : strips.toSpliced(at, 1),
  );
}

/** At the end it stays where it is. */
function moved<T>(items: T[], from: number, step: Step): T[] {
  const to = from + (step === "earlier" ? -1 : 1);
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
