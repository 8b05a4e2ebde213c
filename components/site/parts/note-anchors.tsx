/** Where a note of an article stands on its page: above the text, or under it with the others. */
export const noteAnchors = { top: "notes-above", bottom: "corrections" } as const;
