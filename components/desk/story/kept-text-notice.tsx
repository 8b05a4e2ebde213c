import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import { dropAside, type LocalCopy, setAsideLocalCopies } from "#components/desk/story/local-copy";
import type { StoryContent } from "#lib/content/story-content";
import css from "./story-screen.module.css";

type Props = {
  storyId: string;
  lockVersion: number;
  content: StoryContent;
  /** Puts it in the place of what stands there; that comes back where it was not saved. */
  bringBack: (kept: LocalCopy) => Promise<LocalCopy | null>;
};

/** Offers back what this browser kept when the text was left unsaved: a crash, a closed tab, a lost network. */
export function KeptTextNotice({ storyId, lockVersion, content, bringBack }: Props) {
  const [texts, setTexts] = useState<LocalCopy[]>([]);
  const [opened] = useState(content);

  // Once, when the story is opened: what is typed from then on is kept as well.
  useEffect(() => {
    let isOpen = true;
    void setAsideLocalCopies(storyId, opened).then((found) => isOpen && setTexts(found));
    return () => {
      isOpen = false;
    };
  }, [storyId, opened]);

  // The newest first; each waits until somebody has decided about it.
  const kept = texts.at(-1);
  if (kept === undefined) return null;
  const decided = (displaced: LocalCopy | null = null) => {
    dropAside(storyId, kept);
    setTexts((before) => [...(displaced === null ? [] : [displaced]), ...before.slice(0, -1)]);
  };
  const isOlder = kept.lockVersion !== lockVersion;
  return (
    <div className={css.kept} role="alert">
      <p>
        <b>This browser has a text that was not saved.</b> From{" "}
        {new Date(kept.at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })}.
        {isOlder && " The story was saved since: you will see both texts and choose."}
      </p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => void bringBack(kept).then(decided)}>
          Bring it back
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => decided()}>
          Throw it away
        </Button>
      </Group>
    </div>
  );
}
