import type { MediaFound, StoryFound } from "#components/desk/editor/editor-data";

export type Found = { id: string; label: string; note: string };

/** Asks the desk what it has; nothing while it does not answer, so that a picker is empty and never breaks. */
export async function searchDesk<T extends Found = Found>(
  kind: "authors" | "media" | "stories" | "topics",
  editionId: string,
  text: string,
): Promise<T[]> {
  const words = new URLSearchParams({ edition: editionId, text: text.slice(0, 200) });
  const response = await fetch(`/api/desk/v1/search/${kind}?${words}`).catch(() => null);
  return response?.ok ? response.json() : [];
}

/** Where the desk shows a picture, also one that no reader can see yet. */
export const deskMediaUrl = (id: string) => `/api/desk/v1/media/${id}`;

export async function searchStoriesFor(editionId: string, text: string): Promise<StoryFound[]> {
  const found = await searchDesk("stories", editionId, text);
  return found.map(({ id, label, note }) => ({ id, headline: label, state: note }));
}

export async function searchMediaFor(editionId: string, text: string): Promise<MediaFound[]> {
  type Picture = Found & { alt: string; width: number; height: number };
  const found = await searchDesk<Picture>("media", editionId, text);
  return found.map(({ id, label, alt, width, height }) => ({
    id,
    title: label,
    alt,
    width,
    height,
    url: deskMediaUrl(id),
  }));
}
