import { useCallback, useEffect, useRef, useState } from "react";
import { isWaitedFor } from "#components/desk/shell/patient-fetch";
import { type LocalCopy, makeKeeper, setAside } from "#components/desk/story/local-copy";
import { putWorkingCopy } from "#components/desk/story/put-working-copy";
import type { SaveState } from "#components/desk/story/save-state";
import { leaveToSave } from "#components/desk/story/saves-under-way";
import { whyUnsaved } from "#components/desk/story/why-unsaved";
import type { DeskIssue } from "#components/desk/story/workflow-types";
import type { StoryContent } from "#lib/content/story-content";

/**
 * After the last keystroke, at most after the first one that is not saved, and between two tries while the desk does
 * not answer, in milliseconds.
 */
const pause = 1_500;
const longestWait = 5_000;
const again = 5_000;

const metAnother: SaveState = {
  kind: "conflict",
  isMet: true,
  sentence:
    "Somebody saved this story since you opened it, so this step was not taken. Compare both texts.",
};

export type Autosave = {
  content: StoryContent;
  change(part: Partial<StoryContent>): void;
  /** Something is being typed that `change` will bring: from the first letter on the text is not saved. */
  touch(): void;
  state: SaveState;
  /** Saves what is there now; the version the desk has then, or null when it could not be saved. */
  saveNow(): Promise<number | null>;
  /** Why the last save came to nothing, for a step that needed it. */
  whyUnsaved(): DeskIssue;
  /**
   * Goes on with what this browser kept, from the version at the desk that it was written on. A text that is not
   * saved and whose place it takes is set aside, and answered.
   */
  bringBack(kept: LocalCopy): Promise<LocalCopy | null>;
  /** What the desk had last, as far as this browser knows: both texts of a conflict started from it. */
  base(): StoryContent;
  /** A step met the text of somebody else: nothing is sent before both were compared. */
  compare(): void;
  /** A conflict is settled at the desk: nothing is kept here any more, and nothing is sent. */
  settled(): void;
};

/** Saves a story a moment after every change, one save at a time, and keeps what is not saved in the browser. */
export function useAutosave(of: {
  storyId: string;
  lockVersion: number;
  content: StoryContent;
}): Autosave {
  const { storyId } = of;
  const [content, setContent] = useState(of.content);
  const [keeper] = useState(() => makeKeeper(storyId));
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const newest = useRef(of.content);
  const saved = useRef(of.content);
  const version = useRef(of.lockVersion);
  const unanswered = useRef<StoryContent | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const unsavedSince = useRef<number | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  // Whoever is in a conflict decides first: nothing is sent until then.
  const isInConflict = useRef(false);
  const isTouched = useRef(false);
  const isKept = useRef(true);
  const failure = useRef<SaveState | null>(null);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    // What the desk may have without our knowing goes first, as it was: it is no conflict with oneself.
    const sent = unanswered.current ?? newest.current;
    if (sent === saved.current) return true;
    if (isInConflict.current) return false;
    // Tried again and again: it is not told each time, only when it succeeds.
    setState((before) => (isWaiting(before) ? before : { kind: "saving" }));
    const answer = await putWorkingCopy({ storyId, lockVersion: version.current, content: sent });
    failure.current = answer.ok ? null : answer.state;
    if (!answer.ok) {
      isInConflict.current = answer.state.kind === "conflict";
      // Whoever is signed out has not been told either what became of the one before.
      if (answer.state.kind === "offline") unanswered.current = sent;
      else if (answer.state.kind !== "signed out") unanswered.current = null;
      setState(isKept.current ? answer.state : keptNowhere(answer.state));
      return false;
    }
    version.current = answer.lockVersion;
    saved.current = sent;
    unanswered.current = null;
    if (newest.current !== sent) return saveOnce();
    keeper.drop();
    setState({ kind: isTouched.current ? "unsaved" : "saved" });
    return true;
  }, [storyId, keeper]);

  const save = useCallback((): Promise<boolean> => {
    window.clearTimeout(timer.current);
    unsavedSince.current = null;
    running.current ??= saveOnce().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [saveOnce]);

  const touch = useCallback(() => {
    isTouched.current = true;
    setState((before) => (before.kind === "saved" ? { kind: "unsaved" } : before));
  }, []);

  const copyNow = useCallback(
    (): LocalCopy => ({
      lockVersion: version.current,
      at: new Date().toISOString(),
      content: newest.current,
      base: saved.current,
    }),
    [],
  );

  const change = useCallback(
    (part: Partial<StoryContent>) => {
      isTouched.current = false;
      const next = { ...newest.current, ...part };
      newest.current = next;
      setContent(next);
      isKept.current = keeper.keep(copyNow());
      setState((before) => (before.kind === "saved" ? { kind: "unsaved" } : before));
      window.clearTimeout(timer.current);
      unsavedSince.current ??= Date.now();
      const wait = Math.min(pause, Math.max(0, unsavedSince.current + longestWait - Date.now()));
      timer.current = window.setTimeout(() => void save(), wait);
    },
    [keeper, save, copyNow],
  );

  const saveNow = useCallback(async () => {
    if (isWaitedFor()) {
      // A step would be taken behind the page that is waited for, whenever that comes.
      failure.current = { kind: "offline", sentence: "" };
      return null;
    }
    return (await save()) && newest.current === saved.current ? version.current : null;
  }, [save]);

  const tellWhy = useCallback(() => whyUnsaved(failure.current), []);

  const bringBack = useCallback(
    async (kept: LocalCopy) => {
      // A save that is under way decides first which version the desk has.
      await running.current;
      const displaced = newest.current === saved.current ? null : copyNow();
      if (displaced !== null) setAside(storyId, displaced);
      version.current = kept.lockVersion;
      saved.current = kept.base ?? saved.current;
      unanswered.current = null;
      change(kept.content);
      return displaced;
    },
    [storyId, change, copyNow],
  );
  const base = useCallback(() => saved.current, []);
  const compare = useCallback(() => {
    isInConflict.current = true;
    failure.current = metAnother;
    setState(metAnother);
  }, []);
  const settled = useCallback(() => {
    saved.current = newest.current;
    keeper.drop();
    setState({ kind: "saved" });
  }, [keeper]);

  useEffect(() => {
    const release = keeper.hold();
    // Left for another page that comes in its place: what was typed last is saved, then nobody has it open.
    return () => leaveToSave(storyId, save().finally(release));
  }, [keeper, save, storyId]);

  useEffect(() => {
    if (!isWaiting(state)) return;
    const retry = () => void save();
    const interval = window.setInterval(retry, again);
    // Whoever signed in again in another tab comes back to this one.
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    return () => {
      window.clearInterval(interval);
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
    };
  }, [state, save]);

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (isTouched.current || newest.current !== saved.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", leave);
    return () => window.removeEventListener("beforeunload", leave);
  }, []);

  const saving = { saveNow, whyUnsaved: tellWhy, bringBack, base, compare, settled };
  return { content, change, touch, state, ...saving };
}

/** The text waits for the desk, or for somebody who signs in again. */
function isWaiting(state: SaveState): state is SaveState & { kind: "offline" | "signed out" } {
  return state.kind === "offline" || state.kind === "signed out";
}

/** A full or private browser: only the open page has the text. */
function keptNowhere(state: SaveState): SaveState {
  if (!isWaiting(state)) return state;
  const sentence =
    "This browser could not keep your text: leave this tab open until it is saved, or copy it elsewhere.";
  return { ...state, sentence };
}
