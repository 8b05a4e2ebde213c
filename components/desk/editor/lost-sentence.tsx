import type { LostKind, LostPart } from "#lib/content/html/lost-part";

/** Things whose loss an editor has to know of; looks, scripts and buttons are no loss. */
const names: Partial<Record<LostKind, [one: string, many: string]>> = {
  image: ["a picture", "pictures"],
  gallery: ["a gallery", "galleries"],
  audio: ["a recording", "recordings"],
  video: ["a video", "videos"],
  embed: ["an embedded page", "embedded pages"],
  object: ["a drawing", "drawings"],
  form: ["a form", "parts of a form"],
  caption: ["a caption", "captions"],
};

/** What did not come along with pasted text, in a sentence; empty when all did. */
export function lostSentence(lost: LostPart[]): string {
  const counts = new Map<LostKind, number>();
  for (const { kind } of lost) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = [...counts].flatMap(([kind, count]) => {
    const name = names[kind];
    if (name === undefined) return [];
    return count === 1 ? name[0] : `${count} ${name[1]}`;
  });
  if (told.length === 0) return "";
  return `Left out of what you pasted: ${told.join(", ")}. Insert what you need from the library.`;
}
