import { useState } from "react";
import type { StoryContent } from "#lib/content/story-content";

export type Beside = Omit<StoryContent, "document">;

/** What stands beside the text: the same object until something of it changes, however much is written. */
export function useBeside(content: StoryContent): Beside {
  const [beside, setBeside] = useState<Beside>(content);
  const fields = Object.keys(content) as (keyof StoryContent)[];
  const isSame = fields.every(
    (field) => field === "document" || Object.is(beside[field], content[field]),
  );
  if (isSame) return beside;
  setBeside(content);
  return content;
}
