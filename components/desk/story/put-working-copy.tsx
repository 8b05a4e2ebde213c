import type { SaveState } from "#components/desk/story/save-state";
import type { StoryContent } from "#lib/content/story-content";

export type Put = { storyId: string; lockVersion: number; content: StoryContent };
export type PutAnswer = { ok: true; lockVersion: number } | { ok: false; state: SaveState };

const wait = "Your text is kept in this browser and saved when the desk answers again.";

/** A desk that has not answered by then is away, in milliseconds. */
const patience = 30_000;

/** Sends a working copy to the desk, and says in words what became of it. Never throws. */
export async function putWorkingCopy({ storyId, lockVersion, content }: Put): Promise<PutAnswer> {
  try {
    const response = await fetch(`/api/desk/v1/stories/${storyId}/working-copy`, {
      method: "PUT",
      headers: { "content-type": "application/json", "if-match": `"${lockVersion}"` },
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return { ok: true, lockVersion: (await response.json()).lockVersion };
    return { ok: false, state: await stateOf(response) };
  } catch {
    return { ok: false, state: { kind: "offline", sentence: wait } };
  }
}

async function stateOf(response: Response): Promise<SaveState> {
  const told = await response.json().catch(() => null);
  const sentence: string = told?.issues?.[0]?.message ?? told?.title ?? wait;
  if (response.status === 401) return { kind: "signed out", sentence };
  if (response.status === 409) return { kind: "conflict", sentence };
  if (response.status >= 500) return { kind: "offline", sentence: wait };
  return { kind: "refused", sentence, issues: told?.issues ?? [] };
}
