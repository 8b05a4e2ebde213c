import type { EmbedProvider } from "#lib/content/document";

type ProviderRule = { name: string; id: RegExp; url: (id: string) => string };

/** Whose posts and videos can be embedded, how their ids look and where they are seen. */
const providers: Record<EmbedProvider, ProviderRule> = {
  youtube: {
    name: "YouTube",
    id: /^[\w-]{11}$/,
    url: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  vimeo: {
    name: "Vimeo",
    id: /^\d{1,12}(?:\/[0-9a-f]{6,16})?$/,
    url: (id) => `https://vimeo.com/${id}`,
  },
  x: { name: "X", id: /^\d{1,20}$/, url: (id) => `https://x.com/i/status/${id}` },
  instagram: {
    name: "Instagram",
    id: /^[\w-]{5,40}$/,
    url: (id) => `https://www.instagram.com/p/${id}/`,
  },
  telegram: {
    name: "Telegram",
    id: /^[A-Za-z]\w{3,31}\/\d{1,10}$/,
    url: (id) => `https://t.me/${id}`,
  },
  spotify: {
    name: "Spotify",
    id: /^(?:track|album|artist|playlist|episode|show)\/[A-Za-z0-9]{22}$/,
    url: (id) => `https://open.spotify.com/${id}`,
  },
};

export function isEmbedId(provider: EmbedProvider, id: string): boolean {
  return providers[provider].id.test(id);
}

/** The provider's own name, the same in every language. */
export function embedProviderName(provider: EmbedProvider): string {
  return providers[provider].name;
}

/** The provider's page for a post or video, for readers who want to see it there. */
export function embedUrl(provider: EmbedProvider, id: string): string {
  return providers[provider].url(id);
}
