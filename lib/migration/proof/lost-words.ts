import type { LostKind } from "#lib/content/html/lost-part";

const words: Record<LostKind, [one: string, many: string]> = {
  anchor: ["link within the text", "links within the text"],
  audio: ["sound", "sounds"],
  block: ["block", "blocks"],
  caption: ["caption", "captions"],
  card: ["card", "cards"],
  damaged: ["damaged place", "damaged places"],
  embed: ["embedded part of another site", "embedded parts of other sites"],
  file: ["file", "files"],
  form: ["form", "forms"],
  formatting: ["piece of formatting", "pieces of formatting"],
  gallery: ["gallery", "galleries"],
  image: ["picture", "pictures"],
  link: ["link", "links"],
  object: ["part that needs a plug-in of the browser", "parts that need a plug-in of the browser"],
  "reusable block": ["reusable block", "reusable blocks"],
  script: ["script", "scripts"],
  sharing: [
    "share button or other leftover of a plug-in",
    "share buttons and other leftovers of plug-ins",
  ],
  shortcode: ["shortcode", "shortcodes"],
  style: ["style", "styles"],
  video: ["video", "videos"],
};

/** What was lost, in words for a number of them: “link”, “links”. */
export function lostWords(kind: string, count: number): string {
  const known = Object.hasOwn(words, kind) ? words[kind as LostKind] : undefined;
  return known === undefined ? kind : known[count === 1 ? 0 : 1];
}
