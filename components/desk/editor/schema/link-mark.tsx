import { Mark } from "@tiptap/core";
import { checkHref } from "#lib/content/check-href";

/** A link to a story of ours by id, or to an outside address; in the editor nothing is followed. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({
    storyId: { default: null, rendered: false },
    href: { default: null, rendered: false },
  }),
  parseHTML: () => [
    { tag: "a[data-story-id]", getAttrs: (element) => ({ storyId: storyIdOf(element) }) },
    {
      tag: "a[href]",
      getAttrs: (element) => {
        const checked = checkHref(element.getAttribute("href") ?? "");
        return checked.ok ? { href: checked.value } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const { storyId, href } = mark.attrs;
    return storyId === null
      ? ["a", { href, rel: "noopener noreferrer" }, 0]
      : ["a", { "data-story-id": storyId }, 0];
  },
});

function storyIdOf(element: HTMLElement): string | null {
  return element.getAttribute("data-story-id");
}
