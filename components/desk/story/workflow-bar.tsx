import { Button, Group } from "@mantine/core";
import { memo, useState } from "react";
import { BusyButton } from "#components/desk/busy-button";
import { isPageHeld } from "#components/desk/shell/going-back";
import { AskDialog, type Question } from "#components/desk/story/ask-dialog";
import { PublishDialog } from "#components/desk/story/publish-dialog";
import { ScheduleDialog } from "#components/desk/story/schedule-dialog";
import { withdrawalFields } from "#components/desk/story/word-fields";
import type {
  Answer,
  DeskIssue,
  PersonChoice,
  Plan,
  Stage,
  WorkflowActions,
} from "#components/desk/story/workflow-types";

type Props = {
  storyId: string;
  stage: Stage;
  isPage: boolean;
  people: PersonChoice[];
  editionZone: string;
  may: { review: boolean; publish: boolean };
  actions: WorkflowActions;
  /** Saves first: every step is taken with just the text that stands on the screen. */
  saveNow: () => Promise<number | null>;
  /** Why the text could not be saved just now. */
  whyUnsaved: () => DeskIssue;
  /** Told what a step found wrong or worth a look, so that it stands beside its field. */
  found: (issues: DeskIssue[]) => void;
  /** Somebody has saved another text since: it has to be seen before any step. */
  compare: () => void;
  /** Loads the story anew once a step is taken. */
  done: () => void;
};

const note = {
  name: "note",
  label: "A note",
  description: "For whoever has it next. May be empty.",
};
const reviewer = { name: "assigneeId", label: "Who reviews it" };
const whoever = { value: "", label: "Whoever has time" };

/** What stands in a form beside the text is seen only by whoever typed it. */
const halfMade: DeskIssue = {
  path: [],
  message:
    "Something is begun in a form beside the text and not part of the story yet, such as a new topic. Finish it first, or it does not go along.",
};

/** The next steps that this story can take, for those who may take them. */
export const WorkflowBar = memo(function WorkflowBar(props: Props) {
  const { storyId, stage, isPage, people, editionZone, may, actions } = props;
  const { saveNow, whyUnsaved, found, compare, done } = props;
  const reviewers = people.filter(({ mayReview }) => mayReview);
  const [question, setQuestion] = useState<Question | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isScheduling, setScheduling] = useState(false);
  const { draftState, liveState } = stage;
  const isLive = liveState === "live";

  async function withText(step: (lockVersion: number) => Promise<Answer>): Promise<Answer> {
    const lockVersion = await saveNow();
    if (lockVersion === null) return { ok: false, issues: [whyUnsaved()] };
    const answer = await step(lockVersion);
    if (answer.ok) done();
    else if (answer.issues.some(({ path }) => path[0] === "version")) {
      setQuestion(null);
      setScheduling(false);
      setPlan(null);
      compare();
    } else found(answer.issues);
    return answer;
  }
  async function withoutText(step: () => Promise<Answer>): Promise<Answer> {
    const answer = await step();
    if (answer.ok) done();
    return answer;
  }
  async function openPlan(): Promise<void> {
    setBusy(true);
    const isSaved = (await saveNow()) !== null;
    const told: Answer<Plan> = isSaved
      ? await actions.plan()
      : { ok: false, issues: [whyUnsaved()] };
    setBusy(false);
    if (told.ok) {
      const warnings = isPageHeld() ? [...told.value.warnings, halfMade] : told.value.warnings;
      found([...told.value.blocks, ...told.value.warnings]);
      setPlan({ ...told.value, warnings });
    } else {
      found(told.issues);
      setPlan({
        blocks: told.issues,
        warnings: [],
        path: null,
        oldPath: null,
        pages: [],
        leaves: [],
      });
    }
  }

  return (
    <>
      <Group gap="xs">
        {draftState === "draft" && (
          <Button
            variant="default"
            onClick={() =>
              setQuestion({
                name: `${storyId}:hand in`,
                title: "Hand in for review",
                fields: [{ ...reviewer, choices: [whoever, ...reviewers] }, note],
                words: {
                  assigneeId:
                    reviewers.find(({ value }) => value === stage.assignee?.id)?.value ?? "",
                },
                button: "Hand in",
                send: ({ note: said = "", assigneeId = "" }) =>
                  withText((lockVersion) =>
                    actions.submit({
                      lockVersion,
                      note: said,
                      ...(assigneeId !== "" && { assigneeId }),
                    }),
                  ),
              })
            }
          >
            Hand in
          </Button>
        )}
        {draftState !== "draft" && may.review && (
          <Button
            variant="default"
            onClick={() =>
              setQuestion({
                name: `${storyId}:send back`,
                title: "Send back",
                ...(stage.calledOff !== "" && { text: stage.calledOff }),
                fields: [{ name: "note", label: "What is missing" }],
                button: "Send back",
                send: ({ note: said = "" }) => withoutText(() => actions.sendBack({ note: said })),
              })
            }
          >
            Send back
          </Button>
        )}
        {draftState === "in_review" && may.review && (
          <Button
            variant="default"
            onClick={() =>
              setQuestion({
                name: `${storyId}:approve`,
                title: "Approve",
                fields: [note],
                button: "Approve",
                send: ({ note: said = "" }) =>
                  withText((lockVersion) => actions.approve({ lockVersion, note: said })),
              })
            }
          >
            Approve
          </Button>
        )}
        {isLive && may.publish && (
          <Button
            variant="default"
            onClick={() =>
              setQuestion({
                name: `${storyId}:withdraw`,
                title: "Withdraw",
                fields: withdrawalFields,
                button: "Withdraw",
                send: ({ reason = "", notice = "" }) =>
                  withoutText(() => actions.withdraw({ reason, notice })),
              })
            }
          >
            Withdraw
          </Button>
        )}
        {may.publish && (
          <Button variant="default" onClick={() => setScheduling(true)}>
            Schedule
          </Button>
        )}
        {may.publish && (
          <BusyButton onClick={openPlan} isBusy={isBusy}>
            {isLive ? "Publish the update" : "Publish"}
          </BusyButton>
        )}
      </Group>
      <AskDialog question={question} close={() => setQuestion(null)} />
      <ScheduleDialog
        storyId={storyId}
        isOpen={isScheduling}
        close={() => setScheduling(false)}
        liveState={liveState}
        isPage={isPage}
        editionZone={editionZone}
        schedule={(wanted) => withText((lockVersion) => actions.schedule({ lockVersion, wanted }))}
      />
      <PublishDialog
        storyId={storyId}
        plan={plan}
        isLive={isLive}
        isPage={isPage}
        close={() => setPlan(null)}
        publish={({ change, note: said }) =>
          withText((lockVersion) =>
            isLive
              ? actions.update({ lockVersion, change, note: said })
              : actions.publish({ lockVersion, note: said }),
          )
        }
      />
    </>
  );
});
