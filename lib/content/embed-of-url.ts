import type { Embed, EmbedProvider } from "#lib/content/document";
import { isEmbedId } from "#lib/content/embeds";

type AddressRule = { provider: EmbedProvider; host: RegExp; id: (url: URL) => string | undefined };

const addresses: AddressRule[] = [
  {
    provider: "youtube",
    host: /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/,
    id: (url) =>
      url.pathname === "/watch"
        ? (url.searchParams.get("v") ?? undefined)
        : /^\/(?:embed|v|shorts|live)\/([^/?&]+)/.exec(url.pathname)?.[1],
  },
  { provider: "youtube", host: /^youtu\.be$/, id: (url) => url.pathname.slice(1) },
  {
    provider: "vimeo",
    host: /^(?:www\.)?vimeo\.com$/,
    id: (url) => /^\/(?:channels\/[^/]+\/)?(\d+(?:\/[0-9a-f]+)?)\/?$/.exec(url.pathname)?.[1],
  },
  {
    provider: "vimeo",
    host: /^player\.vimeo\.com$/,
    id: (url) => /^\/video\/(\d+)/.exec(url.pathname)?.[1],
  },
  {
    provider: "x",
    host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    id: (url) => /^\/(?:#!\/)?[^/]+\/status(?:es)?\/(\d+)/.exec(url.pathname + url.hash)?.[1],
  },
  {
    provider: "instagram",
    host: /^(?:www\.)?(?:instagram\.com|instagr\.am)$/,
    id: (url) => /^\/(?:[^/]+\/)?(?:p|reel|tv)\/([^/]+)/.exec(url.pathname)?.[1],
  },
  {
    provider: "telegram",
    host: /^(?:t\.me|telegram\.me)$/,
    id: (url) => /^\/(?:s\/)?([^/]+\/\d+)\/?$/.exec(url.pathname)?.[1],
  },
  {
    provider: "spotify",
    host: /^open\.spotify\.com$/,
    id: (url) =>
      /^\/(?:embed\/)?(?:intl-[a-z]+\/)?([a-z]+\/[A-Za-z0-9]+)\/?$/.exec(url.pathname)?.[1],
  },
];

/**
 * The post or video that an address shows, when it is of a provider that documents can embed; null
 * otherwise. Understands page addresses, short ones and those of players.
 */
export function embedOfUrl(address: string): Embed | null {
  const absolute = address.trim().replace(/^\/\//, "https://");
  if (!/^https?:/i.test(absolute) || !URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  for (const { provider, host, id } of addresses) {
    if (!host.test(url.hostname)) continue;
    const found = id(url);
    if (found !== undefined && isEmbedId(provider, found)) {
      return { type: "embed", attrs: { provider, id: found } };
    }
  }
  return null;
}
