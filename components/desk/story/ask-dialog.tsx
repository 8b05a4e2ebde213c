import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import { dropWords, keptWords } from "#components/desk/story/kept-words";
import { StepEnd } from "#components/desk/story/step-end";
import { useFirstFault } from "#components/desk/story/use-first-fault";
import { useKeptWords } from "#components/desk/story/use-kept-words";
import { type WordField, WordFields } from "#components/desk/story/word-fields";
import type { Answer } from "#components/desk/story/workflow-types";

export type Question = {
  /** Under which name its words wait until they are sent. */
  name: string;
  title: string;
  /** What the step does, where its name does not say it all. */
  text?: string;
  fields: WordField[];
  /** What stands in the fields to begin with. */
  words?: Record<string, string>;
  button: string;
  send: (words: Record<string, string>) => Promise<Answer>;
};

type Props = { question: Question | null; close: () => void };

/**
 * Asks for the words that belong to a step: a note, a reason, a notice. What was typed stays when it is refused, and
 * waits for whoever says “Not yet”.
 */
export function AskDialog({ question, close }: Props) {
  const forget = () => {
    if (question !== null) dropWords(question.name);
    close();
  };
  return (
    <HeldDialog
      isOpen={question !== null}
      close={forget}
      title={question?.title}
      isBegun={question !== null && keptWords(question.name) !== null}
    >
      {question !== null && <AskForm question={question} close={close} />}
    </HeldDialog>
  );
}

function AskForm({ question, close }: { question: Question; close: () => void }) {
  const [words, write, drop] = useKeptWords(question.name, question.words ?? {});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const place = useFirstFault(answer);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const send = async () => {
    setBusy(true);
    const told = await question.send(words);
    setBusy(false);
    if (!told.ok) return setAnswer(told);
    drop();
    close();
  };
  return (
    <Stack ref={place}>
      {question.text !== undefined && <Text>{question.text}</Text>}
      <WordFields
        fields={question.fields}
        words={words}
        issues={issues}
        onWrite={(name, written) => write({ ...words, [name]: written })}
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
