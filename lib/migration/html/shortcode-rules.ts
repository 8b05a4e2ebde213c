import { embedOfUrl } from "#lib/content/embed-of-url";
import type { Lose } from "#lib/content/html/lost-part";
import type { Shortcode } from "#lib/migration/html/parse-shortcode";

/** What stands for a shortcode in the HTML that is parsed afterwards. */
type ShortcodeRule = {
  opening: (shortcode: Shortcode, lose: Lose) => string;
  closing: string;
};

const caption: ShortcodeRule = {
  opening: ({ attributes }) =>
    `<figure class="wp-caption">${
      attributes.caption ? `<figcaption>${attributes.caption}</figcaption>` : ""
    }`,
  closing: "</figure>",
};

const gallery: ShortcodeRule = {
  opening({ attributes, rest }, lose) {
    const ids = (attributes.ids ?? attributes.include ?? "")
      .split(/[\s,]+/)
      .filter((id) => /^\d+$/.test(id));
    if (ids.length === 0) lose("gallery", `[gallery ${rest}]`);
    const images = ids.map((id) => `<img data-id="${id}">`).join("");
    return ids.length === 0 ? "" : `<figure class="wp-block-gallery">${images}</figure>`;
  },
  closing: "",
};

const player = (kind: "audio" | "video"): ShortcodeRule => ({
  opening({ attributes, rest }, lose) {
    const source = Object.entries(attributes).find(([name]) =>
      /^(?:src|mp[34]|m4[av]|ogg|ogv|webm|wav|flv)$/.test(name),
    );
    if (source === undefined) {
      lose(kind, rest);
      return "";
    }
    return `<${kind} src="${source[1].replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"></${kind}>`;
  },
  closing: "",
});

/** `[youtube https://…]`, `[vimeo 1234]`, `[tweet 1234]`: an address or an id behind the name. */
const embedNamed = (addressOf: (id: string) => string): ShortcodeRule => ({
  opening({ name, rest, attributes }, lose) {
    const given = attributes.url ?? attributes.id ?? rest.replace(/^=/, "").split(/[\s&]/)[0] ?? "";
    const address = /^https?:/.test(given) ? given : addressOf(given);
    if (embedOfUrl(address) !== null) return `<p>${address}</p>`;
    if (rest !== "") lose("embed", `[${name} ${rest}]`);
    return "";
  },
  closing: "",
});

const rules: Record<string, ShortcodeRule> = {
  caption,
  wp_caption: caption,
  gallery,
  audio: player("audio"),
  video: player("video"),
  playlist: player("audio"),
  embed: { opening: () => "<p>", closing: "</p>" },
  code: { opening: () => "<pre>", closing: "</pre>" },
  sourcecode: { opening: () => "<pre>", closing: "</pre>" },
  youtube: embedNamed((id) => `https://www.youtube.com/watch?v=${id}`),
  vimeo: embedNamed((id) => `https://vimeo.com/${id}`),
  tweet: embedNamed((id) => `https://x.com/i/status/${id}`),
  instagram: embedNamed((id) => `https://www.instagram.com/p/${id}/`),
};

/** The rule for a shortcode that has a meaning here; null for those of plug-ins that nobody knows. */
export function shortcodeRule(name: string): ShortcodeRule | null {
  return Object.hasOwn(rules, name) ? (rules[name] ?? null) : null;
}
