"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { useIsAwake } from "#components/desk/shell/use-is-awake";
import { AskDialog, type Question } from "#components/desk/story/ask-dialog";
import type { Answer } from "#components/desk/story/workflow-types";

export type RestoreRevision = (
  storyId: string,
  of: { revisionId: string; lockVersion: number },
) => Promise<Answer>;

type Props = {
  storyId: string;
  /** “Revision 3”. */
  name: string;
  revisionId: string;
  lockVersion: number;
  restore: RestoreRevision;
};

/** Brings a revision back into the working copy, once somebody has read what that does. */
export function RestoreButton({ storyId, name, revisionId, lockVersion, restore }: Props) {
  const [question, setQuestion] = useState<Question | null>(null);
  const isAwake = useIsAwake();
  const ask = () =>
    setQuestion({
      name: `${storyId}:restore`,
      title: `Restore ${name.toLowerCase()}?`,
      text: "Its text and all its fields come back into the working copy. What stands there now is sealed as a revision first, so this can be taken back. Readers see nothing of it until it is published.",
      fields: [],
      button: "Restore",
      send: async () => {
        const told = await restore(storyId, { revisionId, lockVersion });
        if (told.ok) window.location.assign(`/admin/stories/${storyId}`);
        return told;
      },
    });
  return (
    <>
      <Button
        type="button"
        size="compact-sm"
        variant="default"
        disabled={!isAwake}
        onClick={ask}
        aria-label={`Restore ${name}`}
      >
        Restore
      </Button>
      <AskDialog question={question} close={() => setQuestion(null)} />
    </>
  );
}
