import type { StoryContent } from "#lib/content/story-content";

/** The text that stands at the desk in place of one's own, with the names of what either text names. */
export type OtherText = {
  content: StoryContent;
  lockVersion: number;
  saved: { at: string; by: string | null };
  names: Record<"sections" | "topics" | "authors" | "stories" | "media", Record<string, string>>;
};

export type Told<T> = { ok: true; value: T } | { ok: false; status: number; sentence: string };

/** Asks what somebody else saved. Never throws. */
export function askOtherText(storyId: string, mine: StoryContent): Promise<Told<OtherText>> {
  return post(`/api/desk/v1/stories/${storyId}/other-text`, mine);
}

/** Sends what was decided on, with one's own text to be kept in the history. Never throws. */
export function sendSettlement(of: {
  storyId: string;
  lockVersion: number;
  mine: StoryContent;
  chosen: StoryContent;
}): Promise<Told<{ lockVersion: number }>> {
  const { storyId, lockVersion, mine, chosen } = of;
  return post(`/api/desk/v1/stories/${storyId}/settlement`, { mine, chosen }, lockVersion);
}

const noAnswer =
  "The desk does not answer. Your text is kept in this browser; try again in a moment.";

async function post<T>(address: string, body: unknown, version?: number): Promise<Told<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(version !== undefined && { "if-match": `"${version}"` }),
      },
      body: JSON.stringify(body),
    });
    const told = await response.json().catch(() => null);
    if (response.ok) return { ok: true, value: told };
    const sentence = told?.issues?.[0]?.message ?? told?.title ?? noAnswer;
    return { ok: false, status: response.status, sentence };
  } catch {
    return { ok: false, status: 0, sentence: noAnswer };
  }
}
