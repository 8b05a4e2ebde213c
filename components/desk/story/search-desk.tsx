import type { MediaFound, StoryFound } from "#components/desk/editor/editor-data";
import type { Answer } from "#components/desk/story/workflow-types";

export type Found = { id: string; label: string; note: string };

type Kind = "authors" | "documents" | "media" | "near-topics" | "stories" | "targets" | "topics";

/** Asks the desk what it has; throws while it does not answer, so that a picker can say so. */
export async function askDesk<T extends Found = Found>(
  kind: Kind,
  editionId: string,
  text: string,
): Promise<T[]> {
  const words = new URLSearchParams({ edition: editionId, text: text.slice(0, 200) });
  const response = await fetch(`/api/desk/v1/search/${kind}?${words}`);
  if (!response.ok) throw new Error("The desk does not answer.");
  return response.json();
}

/** The same, and nothing while the desk does not answer: a picker is empty and never breaks. */
export function searchDesk<T extends Found = Found>(...asked: Parameters<typeof askDesk>) {
  return askDesk<T>(...asked).catch((): T[] => []);
}

const unanswered = "The desk does not answer. Nothing was lost: wait a moment, then try again.";

/** Asks the desk to make something; whatever stops it comes back as sentences. */
export async function createAtDesk(
  kind: "authors" | "topics",
  said: { edition: string; name: string; kind: string },
): Promise<Answer<{ id: string }>> {
  const response = await fetch(`/api/desk/v1/${kind}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(said),
  }).catch(() => null);
  return answerOf(response);
}

/** What the desk said, a refusal by its issues or, where it has none, by its one sentence. */
export async function answerOf<T>(response: Response | null): Promise<Answer<T>> {
  const told = await response?.json().catch(() => null);
  if (response?.ok && told !== null) return { ok: true, value: told };
  if (told?.issues?.length > 0) return { ok: false, issues: told.issues };
  return { ok: false, issues: [{ path: [], message: told?.title ?? unanswered }] };
}

/** Where the desk shows a picture, also one that no reader can see yet. */
export const deskMediaUrl = (id: string) => `/api/desk/v1/media/${id}`;

export async function searchStoriesFor(editionId: string, text: string): Promise<StoryFound[]> {
  const found = await askDesk("stories", editionId, text);
  return found.map(({ id, label, note }) => ({ id, headline: label, state: note }));
}

export async function searchMediaFor(editionId: string, text: string): Promise<MediaFound[]> {
  type Picture = Found & Pick<MediaFound, "alt" | "decorative" | "caption" | "width" | "height">;
  const found = await askDesk<Picture>("media", editionId, text);
  return found.map(({ id, label, alt, decorative, caption, width, height }) => ({
    id,
    title: label,
    alt,
    decorative,
    caption,
    width,
    height,
    url: deskMediaUrl(id),
  }));
}
