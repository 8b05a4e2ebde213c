import { useCallback, useEffect, useRef, useState } from "react";
import { comparingWords } from "#components/desk/compare/comparing-words";
import {
  askOtherText,
  type OtherText,
  sendSettlement,
} from "#components/desk/story/conflict/other-text";
import { type ComparedStories, compareStories } from "#lib/content/compare/compare-stories";
import {
  type Choice,
  chooseAll,
  chooseChanged,
  mergeStories,
} from "#lib/content/compare/merge-stories";
import type { StoryContent } from "#lib/content/story-content";

export type Settled = { content: StoryContent; lockVersion: number };

type Of = {
  storyId: string;
  /** The text of one's own, and what both started from. */
  mine: StoryContent;
  base: StoryContent;
  language: string;
  settled: (settled: Settled) => void;
};

export type Faced = {
  mine: StoryContent;
  other: OtherText;
  compared: ComparedStories;
  choice: Choice;
};

/** The two texts of a conflict, what is kept of each so far, and the way out of it. */
export function useConflict({ storyId, mine, base, language, settled }: Of) {
  const [faced, setFaced] = useState<Faced | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const turn = asked.current;
    const told = await askOtherText(storyId, mine);
    // What was typed last comes in a moment later, and is compared: an answer about less comes too late.
    if (turn !== asked.current) return;
    if (!told.ok) return setProblem(told.sentence);
    const other = told.value;
    const words = comparingWords(other.names);
    const compared = compareStories(other.content, mine, { words, language });
    setFaced({ mine, other, compared, choice: chooseChanged(base, compared, mine) });
  }, [storyId, mine, base, language]);

  useEffect(() => {
    void load();
  }, [load]);

  async function settle({ mine: own, other, compared }: Faced, choice: Choice): Promise<void> {
    setBusy(true);
    setProblem(null);
    const chosen = mergeStories({ before: other.content, after: own }, compared, choice);
    const { lockVersion } = other;
    const told = await sendSettlement({ storyId, lockVersion, mine: own, chosen });
    setBusy(false);
    if (told.ok) return settled({ content: chosen, lockVersion: told.value.lockVersion });
    if (told.status !== 409) return setProblem(told.sentence);
    await load();
    setProblem("It was saved once more meanwhile. This is the newest text: choose again.");
  }

  return {
    faced,
    problem,
    // Nothing is chosen from a comparison that lacks the last words.
    isBusy: isBusy || (faced !== null && faced.mine !== mine),
    load,
    choose: (choice: Choice) => setFaced((before) => before && { ...before, choice }),
    keepMine: (of: Faced) => settle(of, chooseAll(of.compared, "after")),
    takeTheirs: (of: Faced) => settle(of, chooseAll(of.compared, "before")),
    keepChosen: (of: Faced) => settle(of, of.choice),
  };
}
