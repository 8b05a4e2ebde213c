/** The paper of the site, as its style sheet says it, for what browsers and systems draw around pages. */
export const paper = { light: "#fdfcf9", dark: "#161514" };
