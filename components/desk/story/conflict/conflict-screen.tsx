import { Button, Group } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Comparison } from "#components/desk/compare/comparison";
import { type Settled, useConflict } from "#components/desk/story/conflict/use-conflict";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import css from "./conflict-screen.module.css";

type Props = {
  storyId: string;
  mine: StoryContent;
  base: StoryContent;
  edition: EditionView;
  settled: (settled: Settled) => void;
};

const titles = { before: "Theirs", after: "Yours" };

/** Somebody else has saved since this text was opened: both whole, and what to keep of each. */
export function ConflictScreen({ storyId, mine, base, edition, settled }: Props) {
  const language = mine.language ?? edition.code;
  const conflict = useConflict({ storyId, mine, base, language, settled });
  const { faced, problem, isBusy } = conflict;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={css.conflict} aria-labelledby="conflict">
      <h2 id="conflict" ref={title} tabIndex={-1} className={css.title}>
        Two people have written here
      </h2>
      <p className={css.lead}>
        {faced === null ? "The other text is being fetched." : savedBy(faced.other)} Yours is kept
        in this browser. Choose what stays: both texts go into the history as they are, so nothing
        is lost whatever you choose.
      </p>
      {problem !== null && (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
      {faced === null ? (
        problem !== null && (
          <Button variant="default" onClick={() => void conflict.load()}>
            Try again
          </Button>
        )
      ) : (
        <>
          <Group gap="xs" className={css.ways}>
            <Button loading={isBusy} onClick={() => void conflict.keepChosen(faced)}>
              Save what is chosen below
            </Button>
            <Button
              variant="default"
              disabled={isBusy}
              onClick={() => void conflict.keepMine(faced)}
            >
              Keep all of mine
            </Button>
            <Button
              variant="default"
              disabled={isBusy}
              onClick={() => void conflict.takeTheirs(faced)}
            >
              Take all of theirs
            </Button>
          </Group>
          <Comparison
            compared={faced.compared}
            titles={titles}
            language={{ lang: language, dir: edition.direction }}
            choosing={{ choice: faced.choice, choose: conflict.choose }}
          />
        </>
      )}
    </section>
  );
}

function savedBy({ saved: { at, by } }: { saved: { at: string; by: string | null } }): string {
  const time = new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${by ?? "Somebody"} saved another text at ${time}.`;
}
