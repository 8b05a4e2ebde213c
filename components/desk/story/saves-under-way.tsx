/** Saves of stories that were left before the desk had answered. */
const underWay = new Map<string, Promise<unknown>>();

/** Nobody waits this long for a desk that does not answer, in milliseconds. */
const patience = 5_000;

/** The story is left, and its last save goes on. */
export function leaveToSave(storyId: string, save: Promise<unknown>): void {
  const done = save.finally(() => {
    if (underWay.get(storyId) === done) underWay.delete(storyId);
  });
  underWay.set(storyId, done);
}

/** Until the story is saved that was left here a moment ago; null when none is under way. */
export function untilSaved(storyId: string): Promise<unknown> | null {
  const save = underWay.get(storyId);
  return save === undefined ? null : withPatience(save);
}

/** Until every story is saved that was left here a moment ago. */
export function untilAllSaved(): Promise<unknown> {
  return underWay.size === 0 ? Promise.resolve() : withPatience(Promise.all(underWay.values()));
}

function withPatience(save: Promise<unknown>): Promise<unknown> {
  const enough = new Promise((resolve) => setTimeout(resolve, patience));
  return Promise.race([save.catch(() => {}), enough]);
}
