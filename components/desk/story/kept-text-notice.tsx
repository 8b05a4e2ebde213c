import { Alert, Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import { dropLocalCopy, findLocalCopy, type LocalCopy } from "#components/desk/story/local-copy";
import type { StoryContent } from "#lib/content/story-content";

type Props = { storyId: string; content: StoryContent; bringBack: (content: StoryContent) => void };

/** Offers back what this browser kept when the text was left unsaved: a crash, a closed tab, a lost network. */
export function KeptTextNotice({ storyId, content, bringBack }: Props) {
  const [kept, setKept] = useState<LocalCopy | null>(null);
  const [opened] = useState(() => JSON.stringify(content));

  // Once, when the story is opened: what is typed from then on is kept as well.
  useEffect(() => {
    const found = findLocalCopy(storyId);
    if (found !== null && JSON.stringify(found.content) !== opened) setKept(found);
  }, [storyId, opened]);

  if (kept === null) return null;
  return (
    <Alert color="yellow" title="This browser has a text that was not saved" role="alert">
      <p>From {new Date(kept.at).toLocaleString()}.</p>
      <Group gap="xs">
        <Button
          size="compact-sm"
          onClick={() => {
            bringBack(kept.content);
            setKept(null);
          }}
        >
          Bring it back
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            dropLocalCopy(storyId);
            setKept(null);
          }}
        >
          Throw it away
        </Button>
      </Group>
    </Alert>
  );
}
