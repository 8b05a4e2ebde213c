import { Node } from "@tiptap/core";
import { dataOf, textAttribute } from "#components/desk/editor/schema/data-attribute";
import { type EmbedProvider, embedProviders } from "#lib/content/document";
import { embedProviderName } from "#lib/content/embeds";

/** Somebody else's post or video: shown as a card with its provider and id; nothing of it loads. */
export const Embed = Node.create({
  name: "embed",
  group: "block",
  draggable: true,
  addAttributes: () => ({
    provider: textAttribute("provider"),
    id: textAttribute("id"),
    title: textAttribute("title"),
  }),
  parseHTML: () => [{ tag: "div[data-provider]" }],
  renderHTML: ({ node }) => {
    const { provider, id, title } = node.attrs;
    return [
      "div",
      { class: "embed", ...dataOf({ provider, id, title }) },
      ["p", { class: "embed-provider" }, nameOf(provider)],
      ["p", { dir: "auto" }, title || "Without a title"],
      ["p", { class: "embed-id", dir: "ltr" }, id ?? ""],
    ];
  },
});

function nameOf(provider: unknown): string {
  const known = embedProviders.find((name): name is EmbedProvider => name === provider);
  return known === undefined ? "Unknown provider" : embedProviderName(known);
}
