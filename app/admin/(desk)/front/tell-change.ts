import { blockNames } from "#lib/content/front-layout";
import type { AskedChange } from "#lib/desk/fronts/change-front";
import type { FrontCopy } from "#lib/publishing/lock-front";

const placeName = (place: number) => (place === 0 ? "the lead" : `place ${place + 1}`);

/** What a change has done to a front, in a sentence. */
export function tellChange(change: AskedChange, { layout }: FrontCopy): string {
  switch (change.work) {
    case "pin":
    case "move": {
      const place = layout.places.findIndex((pin) => pin?.articleId === change.articleId);
      return `Pinned to ${placeName(place)}.`;
    }
    case "end":
      return change.local === null ? "It stands without an end now." : "The end is set.";
    case "unpin":
      return "Released: the place fills itself.";
    case "move-block": {
      const place = layout.blocks.findIndex(({ name }) => name === change.block);
      return `${blockNames[change.block]} is number ${place + 1} of ${layout.blocks.length} now.`;
    }
    case "show-block":
      return `${blockNames[change.block]} stands on the page again.`;
    case "hide-block":
      return `${blockNames[change.block]} is left out.`;
    case "add-strip":
      return "The strip stands last.";
    case "remove-strip":
      return "The strip is taken out.";
    case "move-strip": {
      const strips = layout.strips ?? [];
      const place = strips.findIndex(({ id }) => id === change.strip.id);
      return `The strip is number ${place + 1} of ${strips.length} now.`;
    }
    case "automatic-strips":
      return "There is one strip for each section again.";
    case "repeat":
      return "Articles may stand on the page twice.";
    case "repeat-nothing":
      return "No article stands on the page twice.";
  }
}
