import { embedOfUrl } from "#lib/content/embed-of-url";
import { escapeHtml } from "#lib/content/escape-html";
import { markdownHtml } from "#lib/migration/ghost/markdown-html";
import { balancedHtml } from "#lib/migration/html/balanced-html";

export type CardPayload = Record<string, unknown>;

/**
 * A card of Ghost's editor as the HTML that it stands for, the same whether a text of mobiledoc or of Lexical holds it.
 * What sells, asks for an address or was only for members or mail is not shown: a comment tells of it
 * (`makeCardTracker`).
 */
export function cardHtml(written: string, payload: CardPayload): string {
  const name = written.replace(/^card-/, "");
  if (!isForEverybody(payload)) return lostCard(`${name} for some readers alone`, payload);
  const card = Object.hasOwn(cards, name) ? cards[name] : undefined;
  return card === undefined ? lostCard(name, payload) : card(payload);
}

type Card = (payload: CardPayload) => string;

const code: Card = (payload) => {
  const language = field(payload, "language").replace(/[^\w+#-]/g, "");
  const named = language === "" ? "" : ` class="language-${language}"`;
  const text = escapeHtml(field(payload, "code"));
  return framed(`<pre><code${named}>\n${text}</code></pre>`, payload);
};
const divider: Card = () => "<hr>";
const markdown: Card = (payload) => balancedHtml(markdownHtml(field(payload, "markdown")));

const cards: Record<string, Card> = {
  hr: divider,
  horizontalrule: divider,
  code,
  codeblock: code,
  markdown,
  html: (payload) => balancedHtml(field(payload, "html")),
  image(payload) {
    const href = field(payload, "href");
    const told = href === "" ? "" : lost("link of a picture", href);
    return `${framed(picture(payload), payload)}${told}`;
  },
  gallery(payload) {
    const images = Array.isArray(payload.images) ? payload.images.filter(isPayload) : [];
    return framed(images.map(picture).join(""), payload, "gallery");
  },
  embed(payload) {
    const url = field(payload, "url");
    if (embedOfUrl(url) !== null)
      return framed(`<iframe src="${escapeHtml(url)}"></iframe>`, payload);
    const title = field(insideOf(payload, "metadata"), "title") || url;
    if (url === "") return framed(balancedHtml(field(payload, "html")), payload);
    return framed(`<p>${link(url, escapeHtml(title))}</p>`, payload, "wp-block-embed");
  },
  bookmark(payload) {
    const about = { ...payload, ...insideOf(payload, "metadata") };
    const url = field(payload, "url") || field(about, "url");
    const lines = [
      link(url, escapeHtml(field(about, "title") || url)),
      escapeHtml(field(about, "description")),
      [field(about, "publisher"), field(about, "author")].filter(Boolean).map(escapeHtml).join(" "),
    ];
    const pictures = [field(about, "icon"), field(about, "thumbnail")].filter(Boolean);
    const told = pictures.map((address) => lost("picture of a bookmark", address)).join("");
    return `${framed(`<p>${lines.filter(Boolean).join("<br>")}</p>`, payload)}${told}`;
  },
  callout(payload) {
    const sign = escapeHtml(field(payload, "calloutEmoji"));
    return `<div>${sign} ${balancedHtml(field(payload, "calloutText"))}</div>`;
  },
  toggle: (payload) =>
    `<h4>${balancedHtml(field(payload, "heading"))}</h4><div>${balancedHtml(field(payload, "content"))}</div>`,
  header(payload) {
    const level = payload.version === 2 ? "p" : "h3";
    const heading = balancedHtml(field(payload, "header"));
    const below = balancedHtml(field(payload, "subheader"));
    const background = field(payload, "backgroundImageSrc");
    const behind = background === "" ? "" : lost("picture behind a heading", background);
    return `<h2>${heading}</h2><${level}>${below}</${level}>${
      payload.buttonEnabled === true ? button(payload) : ""
    }${behind}`;
  },
  button,
  file(payload) {
    const title = field(payload, "fileTitle") || field(payload, "fileCaption") || "Download";
    const caption = field(payload, "fileTitle") === "" ? "" : field(payload, "fileCaption");
    const below = caption === "" ? "" : `<br>${escapeHtml(caption)}`;
    return `<p>${link(field(payload, "src"), escapeHtml(title))}${below}</p>`;
  },
  audio: (payload) =>
    `<audio src="${escapeHtml(field(payload, "src"))}" title="${escapeHtml(field(payload, "title"))}"></audio>`,
  video: (payload) => framed(`<video src="${escapeHtml(field(payload, "src"))}"></video>`, payload),
  "call-to-action"(payload) {
    const label = payload.hasSponsorLabel === true ? field(payload, "sponsorLabel") : "";
    const shown = payload.imageUrl ? picture({ src: payload.imageUrl }) : "";
    return `<div>${balancedHtml(label)}</div><div>${balancedHtml(field(payload, "textValue"))}</div>${shown}${
      payload.showButton === true ? button(payload) : ""
    }`;
  },
};

function button(payload: CardPayload): string {
  return `<p>${link(field(payload, "buttonUrl"), escapeHtml(field(payload, "buttonText")))}</p>`;
}

function picture(payload: CardPayload): string {
  const [src = "", alt = ""] = ["src", "alt"].map((name) => escapeHtml(field(payload, name)));
  return `<img src="${src}" alt="${alt}">`;
}

function link(address: string, words: string): string {
  return address === "" ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
}

function framed(inside: string, payload: CardPayload, className = ""): string {
  const caption = balancedHtml(field(payload, "caption"));
  const below = caption === "" ? "" : `<figcaption>${caption}</figcaption>`;
  return `<figure class="${className}">${inside}${below}</figure>`;
}

function field(payload: CardPayload, name: string): string {
  const value = payload[name];
  return typeof value === "string" ? value : "";
}

function insideOf(payload: CardPayload, name: string): CardPayload {
  const value = payload[name];
  return isPayload(value) ? value : {};
}

export function isPayload(value: unknown): value is CardPayload {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Since version 5 a card may be for members or for mail alone. */
function isForEverybody({ visibility }: CardPayload): boolean {
  if (!isPayload(visibility)) return true;
  const web = insideOf(visibility, "web");
  return visibility.showOnWeb !== false && web.nonMember !== false;
}

/** What is lost of a text, as a comment: nothing of it is ever read as markup or words. */
export function lost(what: string, detail: string): string {
  const plain = `${what} ${detail}`.replace(/[<>]/g, " ").replace(/-(?=-)/g, "- ");
  return `<!-- ghost-card ${plain.trim().slice(0, 300)} -->`;
}

function lostCard(name: string, payload: CardPayload): string {
  const named = ["productTitle", "header", "title", "url"].map((one) => field(payload, one));
  const words = (named.find(Boolean) ?? "").replace(/<[^>]*>/g, " ");
  return lost(name.slice(0, 60), words);
}
