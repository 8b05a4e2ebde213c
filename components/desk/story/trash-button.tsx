import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { AskDialog, type Question } from "#components/desk/story/ask-dialog";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./trash.module.css";

type Props = { isLive: boolean; trash: () => Promise<Answer>; done: () => void };

/** Puts a story into the trash, once that is meant; a live one has to be withdrawn before. */
export function TrashButton({ isLive, trash, done }: Props) {
  const [question, setQuestion] = useState<Question | null>(null);
  if (isLive) {
    return (
      <Text className={css.away ?? ""}>
        Readers can see this story. Withdraw it before it goes into the trash.
      </Text>
    );
  }
  const ask: Question = {
    name: "trash",
    title: "Put into the trash?",
    text: "It leaves the lists, and what it was scheduled for is called off. It can be taken out again, whole: choose the state “In the trash” in the list.",
    fields: [],
    button: "Put into the trash",
    send: async () => {
      const answer = await trash();
      if (answer.ok) done();
      return answer;
    },
  };
  return (
    <div className={css.away}>
      <Button variant="default" onClick={() => setQuestion(ask)}>
        Put into the trash…
      </Button>
      <AskDialog question={question} close={() => setQuestion(null)} />
    </div>
  );
}
