import { Button } from "@mantine/core";
import { useState } from "react";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./trash.module.css";

type Props = {
  /** Missing for those who may not. */
  takeOut: (() => Promise<Answer>) | undefined;
  done: () => void;
};

/** Says that a story lies in the trash, where nobody writes on it, and takes it out. */
export function TrashedNotice({ takeOut, done }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (step: () => Promise<Answer>) => {
    setBusy(true);
    const answer = await step();
    if (answer.ok) return done();
    setBusy(false);
    setProblem(answer.issues[0]?.message ?? null);
  };
  return (
    <div className={css.trashed}>
      <p>
        This story is in the trash. Nobody can write on it until{" "}
        {takeOut === undefined ? "an editor takes it out." : "it is taken out."}
      </p>
      {takeOut !== undefined && (
        <Button variant="default" loading={isBusy} onClick={() => void send(takeOut)}>
          Take it out of the trash
        </Button>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  );
}
