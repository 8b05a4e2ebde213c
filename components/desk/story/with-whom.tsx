import { memo, useState } from "react";
import { AskDialog, type Question } from "#components/desk/story/ask-dialog";
import type { Answer, PersonChoice, Stage } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

type Props = {
  storyId: string;
  assignee: Stage["assignee"];
  people: PersonChoice[];
  /** Missing where it can be given to nobody. */
  assign: ((of: { assigneeId: string | null; note: string }) => Promise<Answer>) | undefined;
  done: () => void;
};

const nobody = { value: "", label: "Nobody" };
const note = { name: "note", label: "A note", description: "For whoever gets it. May be empty." };

/** Who has a story now, and the way to give it to somebody else. */
export const WithWhom = memo(function WithWhom(props: Props) {
  const { storyId, assignee, people, assign, done } = props;
  const [question, setQuestion] = useState<Question | null>(null);
  const text = `With ${assignee?.name ?? "nobody"}`;
  if (assign === undefined) return <span className={css.withWhom}>{text}</span>;
  const ask = () =>
    setQuestion({
      name: `${storyId}:assign`,
      title: "Give it to somebody",
      fields: [{ name: "assigneeId", label: "To whom", choices: [nobody, ...people] }, note],
      words: { assigneeId: assignee?.id ?? "" },
      button: "Give it",
      send: async ({ assigneeId = "", note: said = "" }) => {
        const answer = await assign({ assigneeId: assigneeId || null, note: said });
        if (answer.ok) done();
        return answer;
      },
    });
  return (
    <>
      <button className={css.withWhom} type="button" onClick={ask}>
        {text}
      </button>
      <AskDialog question={question} close={() => setQuestion(null)} />
    </>
  );
});
