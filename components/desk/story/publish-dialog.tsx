import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { BusyButton } from "#components/desk/busy-button";
import { HeldDialog } from "#components/desk/held-dialog";
import {
  ChangeFields,
  type ChangeWords,
  changeOf,
  silentChange,
} from "#components/desk/story/change-fields";
import { dropWords, keptWords } from "#components/desk/story/kept-words";
import { PlanTold, Sentences } from "#components/desk/story/plan-told";
import { useFirstFault } from "#components/desk/story/use-first-fault";
import { useKeptWords } from "#components/desk/story/use-kept-words";
import type { Answer, Change, Plan } from "#components/desk/story/workflow-types";

type Props = {
  storyId: string;
  plan: Plan | null;
  isLive: boolean;
  isPage: boolean;
  close: () => void;
  publish: (of: { change: Change; note: string }) => Promise<Answer>;
};

/** What is said with it so far. */
type Words = { change: ChangeWords; note: string };

const nothing: Words = { change: silentChange, note: "" };

const nameOf = (storyId: string) => `${storyId}:publish`;

/**
 * What publishing would do, what stands in its way, and the button that does it. What was typed waits for whoever
 * says “Not yet”, until it is published or thrown away.
 */
export function PublishDialog({ plan, ...props }: Props) {
  const name = nameOf(props.storyId);
  const forget = () => {
    dropWords(name);
    props.close();
  };
  return (
    <HeldDialog
      isOpen={plan !== null}
      close={forget}
      title={props.isLive ? "Publish the update" : "Publish"}
      size="lg"
      isBegun={plan !== null && keptWords(name) !== null}
    >
      {plan !== null && <PublishForm plan={plan} {...props} published={forget} />}
    </HeldDialog>
  );
}

type FormProps = Props & { plan: Plan; published: () => void };

function PublishForm(props: FormProps) {
  const { storyId, plan, isLive, isPage, close, publish, published } = props;
  const [words, write] = useKeptWords(nameOf(storyId), nothing);
  const { change, note } = words;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const place = useFirstFault(answer);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const faultOf = (field: string) => issues.find(({ path }) => path.join(".") === field)?.message;
  const send = async () => {
    setBusy(true);
    const told = await publish({ change: changeOf(change), note });
    setBusy(false);
    if (told.ok) published();
    else setAnswer(told);
  };
  const isReady = plan.blocks.length === 0;
  return (
    <Stack ref={place}>
      <PlanTold plan={plan} />
      {isLive && !isPage && isReady && (
        <ChangeFields
          words={change}
          onChange={(said) => write({ ...words, change: said })}
          fault={faultOf("change.note")}
        />
      )}
      {isReady && (
        <Textarea
          label="A note for the desk"
          description="For whoever has it next, never for readers. May be empty."
          autosize
          minRows={1}
          value={note}
          error={faultOf("note")}
          onChange={(event) => write({ ...words, note: event.currentTarget.value })}
        />
      )}
      <Sentences
        title="This did not work"
        tone="stop"
        lines={issues.filter(({ path }) => !["note", "change.note"].includes(path.join(".")))}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          Not yet
        </Button>
        <BusyButton onClick={send} isBusy={isBusy} disabled={!isReady}>
          {isLive ? "Publish the update" : "Publish now"}
        </BusyButton>
      </Group>
    </Stack>
  );
}
