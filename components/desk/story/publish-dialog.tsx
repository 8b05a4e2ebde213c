import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import { ChangeFields, changeOf, silentChange } from "#components/desk/story/change-fields";
import { PlanTold, Sentences } from "#components/desk/story/plan-told";
import type { Answer, Change, Plan } from "#components/desk/story/workflow-types";

type Props = {
  plan: Plan | null;
  isLive: boolean;
  isPage: boolean;
  close: () => void;
  publish: (of: { change: Change; note: string }) => Promise<Answer>;
};

/** What publishing would do, what stands in its way, and the button that does it. */
export function PublishDialog({ plan, ...props }: Props) {
  return (
    <HeldDialog
      isOpen={plan !== null}
      close={props.close}
      title={props.isLive ? "Publish the update" : "Publish"}
      size="lg"
    >
      {plan !== null && <PublishForm plan={plan} {...props} />}
    </HeldDialog>
  );
}

function PublishForm({ plan, isLive, isPage, close, publish }: Props & { plan: Plan }) {
  const [change, setChange] = useState(silentChange);
  const [note, setNote] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const faultOf = (field: string) => issues.find(({ path }) => path.join(".") === field)?.message;
  const send = async () => {
    setBusy(true);
    const told = await publish({ change: changeOf(change), note });
    setBusy(false);
    if (told.ok) close();
    else setAnswer(told);
  };
  const isReady = plan.blocks.length === 0;
  return (
    <Stack>
      <PlanTold plan={plan} />
      {isLive && !isPage && isReady && (
        <ChangeFields words={change} onChange={setChange} fault={faultOf("change.note")} />
      )}
      {isReady && (
        <Textarea
          label="A note for the desk"
          description="For whoever has it next, never for readers. May be empty."
          autosize
          minRows={1}
          value={note}
          error={faultOf("note")}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <Sentences
        title="This did not work"
        color="red"
        lines={issues.filter(({ path }) => !["note", "change.note"].includes(path.join(".")))}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          Not yet
        </Button>
        <Button onClick={send} loading={isBusy} disabled={!isReady}>
          {isLive ? "Publish the update" : "Publish now"}
        </Button>
      </Group>
    </Stack>
  );
}
