"use client";

import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { Sentences } from "#components/desk/story/plan-told";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./revision-list.module.css";

type Props = { storyId: string; count: number; drop: (storyId: string) => Promise<Answer> };

/** How many earlier texts readers can look up, and the way to take them away; it asks once more, as none comes back. */
export function EarlierTexts({ storyId, count, drop }: Props) {
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (count === 0) return null;
  const send = async () => {
    setBusy(true);
    const given = await drop(storyId);
    setBusy(false);
    setAnswer(given);
    setAsked(!given.ok);
  };
  return (
    <section aria-labelledby="earlier-texts" className={css.notes}>
      <h2 id="earlier-texts" className={css.name}>
        Earlier texts
      </h2>
      <p className={css.about}>
        {count === 1
          ? "Readers can look up one earlier text of this article."
          : `Readers can look up ${count} earlier texts of this article.`}
      </p>
      {answer?.ok === false && (
        <Sentences title="This did not work" tone="stop" lines={answer.issues} />
      )}
      {isAsked ? (
        <>
          <p className={css.told}>
            They go at once and do not come back. The article stays as it is, and so does this
            history.
          </p>
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" onClick={send} loading={isBusy}>
              Take them away
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsked(false)}>
              Leave them
            </Button>
          </Group>
        </>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setAsked(true)} mt="xs">
          Take the earlier texts away
        </Button>
      )}
    </section>
  );
}
