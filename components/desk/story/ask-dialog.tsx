import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Answer } from "#components/desk/story/workflow-types";

export type Question = {
  title: string;
  /** What the step does, where its name does not say it all. */
  text?: string;
  fields: { name: string; label: string; description?: string }[];
  button: string;
  send: (words: Record<string, string>) => Promise<Answer>;
};

/** Asks for the words that belong to a step: a note, a reason, a notice. What was typed stays when it is refused. */
export function AskDialog({ question, close }: { question: Question | null; close: () => void }) {
  return (
    <Modal opened={question !== null} onClose={close} title={question?.title}>
      {question !== null && <AskForm question={question} close={close} />}
    </Modal>
  );
}

function AskForm({ question, close }: { question: Question; close: () => void }) {
  const [words, setWords] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const named = new Set(question.fields.map(({ name }) => name));
  const elsewhere = issues.filter(({ path }) => !named.has(String(path[0])));
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
      {question.fields.map(({ name, label, description }) => (
        <Textarea
          key={name}
          label={label}
          {...(description !== undefined && { description })}
          autosize
          minRows={2}
          value={words[name] ?? ""}
          error={issues.find(({ path }) => path[0] === name)?.message}
          onChange={(event) => setWords({ ...words, [name]: event.currentTarget.value })}
        />
      ))}
      {elsewhere.map(({ message }) => (
        <Text key={message} c="red" role="alert">
          {message}
        </Text>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          Not yet
        </Button>
        <Button onClick={send} loading={isBusy}>
          {question.button}
        </Button>
      </Group>
    </Stack>
  );
}
