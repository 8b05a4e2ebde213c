import type { Block, EmbedProvider } from "#lib/content/document";

/** What each part of a text is called, where two texts are compared. */
export type BlockLabels = Record<Block["type"], string>;

/** The words that the page of a text says between the editor's own, in the reader's language. */
export type BodyLabels = {
  /** Heading over the notes at the foot. */
  footnotes: string;
  /** What a call in the text is named for those who hear it: “Note 3”. It must contain the number as written. */
  footnote: (number: number) => string;
  /** The number of a note as the text shows it, in the language's digits. */
  footnoteNumber: (number: number) => string;
  /** The link from a note back to its call. */
  backToText: (number: number) => string;
  /** A table without a caption, where it can be scrolled. */
  table: (number: number) => string;
  pictureCredit: (credit: string) => string;
  /** Around a picture of a gallery that is shown large. */
  gallery: {
    title: string;
    place: (number: number, count: number) => string;
    previous: string;
    next: string;
    close: string;
  };
  /** Where an embedded post or video is seen: “Watch on YouTube”. */
  embeds: Record<EmbedProvider, string>;
};
