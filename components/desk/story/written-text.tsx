import { createContext } from "react";
import { type Document, documentVersion } from "#lib/content/document";

/**
 * The text of the story that stands open, a moment later than it is written. Only what shows something of it
 * asks for it, so that nothing else beside the text is drawn anew while somebody types.
 */
export const WrittenText = createContext<Document>({
  type: "doc",
  version: documentVersion,
  content: [],
});
