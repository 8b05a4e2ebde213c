import type { DocumentResolver } from "#lib/content/prepare-document";
import type { PreparedImage } from "#lib/content/prepared";
import { mediaId, otherMediaId, storyId } from "#lib/content/testing/every-node";

const picture = (id: string, credit: string | null): PreparedImage => ({
  mediaId: id,
  src: `https://news.example/media/${id}.jpg`,
  width: 800,
  height: 600,
  alt: "The media's own alt",
  caption: "The media's own caption",
  credit,
  licence: null,
  colour: "#abc",
  renditions: [],
  lighter: [],
  focus: null,
  forms: [],
  cut: [],
});

export const images: Record<string, PreparedImage> = {
  [mediaId]: picture(mediaId, "Ann Agency"),
  [otherMediaId]: picture(otherMediaId, null),
};

/** One story and two pictures can be seen, nothing else. */
export const resolver: DocumentResolver = {
  storyHref: (id) => (id === storyId ? "https://news.example/news/inside" : null),
  image: (id) => images[id] ?? null,
};
