import { markdownHtml } from "#lib/migration/ghost/markdown-html";

/**
 * What readers would find in a text of which Ghost has made no page: its words, pictures, links and embeds in one walk
 * over everything that the editor kept, by another way than the conversion, so that it proves what that makes of the same.
 * It is counted and never shown.
 */
export function outlineOf(structure: unknown): string {
  const { root, sections, ...parts } = nodeOf(structure);
  if (root !== undefined) return walked(root);
  return listOf(sections)
    .map((section) => sectionOutline(listOf(section), parts))
    .join("\n");
}

type Node = Record<string, unknown>;

function walked(value: unknown): string {
  const node = nodeOf(value);
  const type = text(node.type).replace(/^extended-/, "");
  const inside = listOf(node.children).map(walked).join("");
  if (type === "at-link") return "";
  if (type === "linebreak") return "<br>";
  if (typeof node.text === "string") return escaped(node.text);
  if (type === "link" || type === "autolink") return linked(node.url, inside);
  if (type === "heading") return `<h2>${inside}</h2>`;
  return `<div>${Array.isArray(node.children) ? inside : cardOutline(type, node)}</div>`;
}

/** Sections of mobiledoc: text, a picture, a list, or a card by its number. */
function sectionOutline([kind, what, markers]: unknown[], parts: Node): string {
  if (kind === 2) return picture;
  if (kind === 3)
    return listOf(markers)
      .map((item) => `<div>${markersOutline(item, parts)}</div>`)
      .join("");
  if (kind === 10) {
    const [name, payload] = listOf(listOf(parts.cards)[Number(what)]);
    return `<div>${cardOutline(text(name).replace(/^card-/, ""), nodeOf(payload))}</div>`;
  }
  const tag = /^h[1-6]$/.test(text(what)) ? "h2" : "div";
  return `<${tag}>${markersOutline(markers, parts)}</${tag}>`;
}

/** A link reaches from the marker that opens it to the one that closes it; other markups say nothing here. */
function markersOutline(markers: unknown, { markups, atoms }: Node): string {
  const open: boolean[] = [];
  return listOf(markers)
    .map((marker) => {
      const [kind, opening, closing, value] = listOf(marker);
      const begun = listOf(opening).map(
        (index) => listOf(listOf(markups)[Number(index)])[0] === "a",
      );
      open.push(...begun);
      const ended = open.splice(Math.max(0, open.length - Number(closing)));
      const [name, word] = listOf(listOf(atoms)[Number(value)]);
      const atom = name === "soft-return" ? "<br>" : escaped(text(word));
      const said = kind === 1 ? atom : escaped(text(value));
      return `${begun.includes(true) ? '<a href="/">' : ""}${said}${ended.includes(true) ? "</a>" : ""}`;
    })
    .join("");
}

const picture = "<img>";
/** Counted as one embed, whatever is in it. */
const embed = '<figure class="kg-embed-card"></figure>';

function cardOutline(name: string, card: Node): string {
  const html = (field: string) => `<div>${text(card[field])}</div>`;
  const plain = (field: string) => `<div>${escaped(text(card[field]))}</div>`;
  const about: Node = { ...card, ...nodeOf(card.metadata) };
  const button = linked(card.buttonUrl, escaped(text(card.buttonText)));
  const shown: Record<string, () => string> = {
    image: () => picture,
    gallery: () => picture.repeat(listOf(card.images).length),
    code: () => plain("code"),
    codeblock: () => plain("code"),
    markdown: () => markdownHtml(text(card.markdown)),
    html: () => html("html"),
    embed: () => embed,
    audio: () => `<audio></audio>${plain("title")}`,
    video: () => "<video></video>",
    bookmark: () =>
      [
        linked(card.url, escaped(text(about.title) || text(card.url))),
        ...[about.description, about.publisher, about.author].map((one) => escaped(text(one))),
        ...[about.icon, about.thumbnail].map((one) => (text(one) === "" ? "" : picture)),
      ].join(" "),
    callout: () => `${plain("calloutEmoji")}${html("calloutText")}`,
    toggle: () => `<h4>${text(card.heading)}</h4>${html("content")}`,
    header: () =>
      `<h2>${text(card.header)}</h2>${card.version === 2 ? html("subheader") : `<h3>${text(card.subheader)}</h3>`}${
        card.buttonEnabled === true ? button : ""
      }`,
    button: () => button,
    file: () => `${linked(card.src, escaped(text(card.fileTitle)))}${plain("fileCaption")}`,
    "call-to-action": () =>
      `${card.hasSponsorLabel === true ? html("sponsorLabel") : ""}${html("textValue")}${
        text(card.imageUrl) === "" ? "" : picture
      }${card.showButton === true ? button : ""}`,
  };
  const own = Object.hasOwn(shown, name) ? shown[name] : undefined;
  return own === undefined ? "" : `${own()}${html("caption")}`;
}

function linked(address: unknown, words: string): string {
  return text(address) === "" ? words : `<a href="${escaped(text(address))}">${words}</a>`;
}

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const text = (value: unknown) => (typeof value === "string" ? value : "");
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const nodeOf = (value: unknown) =>
  (typeof value === "object" && value !== null ? value : {}) as Node;
