import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import { StepEnd } from "#components/desk/story/step-end";
import { type WordField, WordFields } from "#components/desk/story/word-fields";
import type { Answer } from "#components/desk/story/workflow-types";

export type Question = {
  title: string;
  /** What the step does, where its name does not say it all. */
  text?: string;
  fields: WordField[];
  /** What stands in the fields to begin with. */
  words?: Record<string, string>;
  button: string;
  send: (words: Record<string, string>) => Promise<Answer>;
};

/** Asks for the words that belong to a step: a note, a reason, a notice. What was typed stays when it is refused. */
export function AskDialog({ question, close }: { question: Question | null; close: () => void }) {
  return (
    <HeldDialog isOpen={question !== null} close={close} title={question?.title}>
      {question !== null && <AskForm question={question} close={close} />}
    </HeldDialog>
  );
}

function AskForm({ question, close }: { question: Question; close: () => void }) {
  const [words, setWords] = useState(question.words ?? {});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const send = async () => {
    setBusy(true);
    const told = await question.send(words);
    setBusy(false);
    if (told.ok) close();
    else setAnswer(told);
  };
  return (
    <Stack>
      {question.text !== undefined && <Text>{question.text}</Text>}
      <WordFields
        fields={question.fields}
        words={words}
        issues={issues}
        onWrite={(name, written) => setWords({ ...words, [name]: written })}
      />
      <StepEnd
        issues={issues}
        fields={question.fields.map(({ name }) => name)}
        button={question.button}
        isBusy={isBusy}
        close={close}
        act={send}
      />
    </Stack>
  );
}
