import type { ReactNode } from "react";
import { each } from "#components/ui/each";
import type { BylineLine } from "#lib/published/byline-line";
import type { BylineView } from "#lib/published/views";

/** A line of a byline, its words as they stand and each name as the caller draws it. */
export function BylineNames(props: { line: BylineLine; draw: (byline: BylineView) => ReactNode }) {
  return each(props.line.parts, (part) => ("text" in part ? part.text : props.draw(part.byline)));
}
