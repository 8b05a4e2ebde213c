import { expect, test } from "vitest";
import { type EmbedProvider, embedProviders } from "#lib/content/document";
import { embedProviderName, embedUrl, isEmbedId } from "#lib/content/embeds";

const cases: [EmbedProvider, string, string][] = [
  ["youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"],
  ["vimeo", "76979871", "https://vimeo.com/76979871"],
  ["vimeo", "76979871/0a1b2c3d4e", "https://vimeo.com/76979871/0a1b2c3d4e"],
  ["x", "1445078208190291973", "https://x.com/i/status/1445078208190291973"],
  ["instagram", "CUbHfhpswxt", "https://www.instagram.com/p/CUbHfhpswxt/"],
  ["telegram", "durov/210", "https://t.me/durov/210"],
  [
    "spotify",
    "episode/512ojhOuo1ktJprKbVcKyQ",
    "https://open.spotify.com/episode/512ojhOuo1ktJprKbVcKyQ",
  ],
];

test.each(cases)("a post of %s named %s is seen at %s", (provider, id, url) => {
  expect(isEmbedId(provider, id)).toBe(true);
  expect(embedUrl(provider, id)).toBe(url);
});

test.each(embedProviders)("an id of %s cannot smuggle in anything", (provider) => {
  const hostile = ["", "../a", '"><script>', "a?b", "a#b", "https://example.org", "a b", "1\n"];
  expect(hostile.filter((id) => isEmbedId(provider, id))).toEqual([]);
  expect(embedProviderName(provider)).not.toBe("");
});
