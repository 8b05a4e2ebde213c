/**
 * What Next is told to ask for a page of the desk or a preview, whatever asks: for a reader of this name
 * (`htmlLimitedBots`) it begins to answer when the page is known, and so with the page's own status.
 */
export const wholePageAgent = "dateline-whole-page";
