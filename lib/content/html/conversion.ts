import type { Block, Mark } from "#lib/content/document";
import type { HtmlElement, HtmlNode } from "#lib/content/html/element";
import type { Flow } from "#lib/content/html/flow";
import type { Lose } from "#lib/content/html/lost-part";

/** Where a link leads now: to one of our stories, to an outside address, or (null) nowhere. */
export type ResolveLink = (href: string) => { storyId: string } | { href: string } | null;

/** The media for a picture, by its address and its attributes; null while it has not been brought over. */
export type ResolveImage = (src: string, attributes: Record<string, string>) => string | null;

/** What the parts of a conversion share. */
export type Conversion = {
  resolveLink: ResolveLink;
  resolveImage: ResolveImage;
  lose: Lose;
  quotationMarks: [opening: string, closing: string];
  /** What a link to sound or film is called that has no name of its own. */
  playerNames: { audio: string; video: string };
  /** The blocks that these nodes make by themselves. */
  convert(nodes: HtmlNode[], marks: Mark[]): Block[];
};

/** How texts are written: whether their line ends count, as in classic WordPress posts, here and now. */
export type LineReading = {
  readonly doLinesCount: boolean;
  comment(text: string): void;
};

export type ElementPlace = {
  element: HtmlElement;
  /** How text in it is marked by the elements around it. */
  marks: Mark[];
  flow: Flow;
  conversion: Conversion;
};

export type ElementHandler = (place: ElementPlace) => void;
