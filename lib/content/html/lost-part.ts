/** What kind of thing could not come along; each has a sentence of its own in the report. */
export type LostKind =
  | "anchor"
  | "audio"
  | "block"
  | "caption"
  | "card"
  | "damaged"
  | "embed"
  | "file"
  | "form"
  | "formatting"
  | "gallery"
  | "image"
  | "link"
  | "object"
  | "reusable block"
  | "script"
  | "sharing"
  | "shortcode"
  | "style"
  | "video";

/** Something of the old text that readers of the new one do not get, so that nothing is lost silently. */
export type LostPart = { kind: LostKind; detail: string };

export type Lose = (kind: LostKind, detail: string) => void;

const longestDetail = 300;

export function makeLostList(): { lost: LostPart[]; lose: Lose } {
  const lost: LostPart[] = [];
  const lose: Lose = (kind, detail) => {
    lost.push({ kind, detail: detail.replace(/\s+/g, " ").trim().slice(0, longestDetail) });
  };
  return { lost, lose };
}
