import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { useState } from "react";
import { ChangeFields, changeOf, silentChange } from "#components/desk/story/change-fields";
import { AddressSeen } from "#components/desk/story/fields/address-seen";
import type { Answer, Change, Plan } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

type Props = {
  plan: Plan | null;
  isLive: boolean;
  isPage: boolean;
  close: () => void;
  publish: (change: Change) => Promise<Answer>;
};

/** What publishing would do, what stands in its way, and the button that does it. */
export function PublishDialog({ plan, isLive, isPage, close, publish }: Props) {
  const [change, setChange] = useState(silentChange);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const send = async () => {
    setBusy(true);
    const told = await publish(changeOf(change));
    setBusy(false);
    if (told.ok) close();
    else setAnswer(told);
  };
  return (
    <Modal
      opened={plan !== null}
      onClose={close}
      closeOnClickOutside={false}
      title={isLive ? "Publish the update" : "Publish"}
      size="lg"
    >
      {plan !== null && (
        <Stack>
          <Sentences title="To put right first" color="red" lines={plan.blocks} />
          <Sentences title="Worth a look" color="yellow" lines={plan.warnings} />
          {plan.path !== null && (
            <dl className={css.plan}>
              <dt>Address</dt>
              <dd>
                <AddressSeen path={plan.path} />
              </dd>
              {plan.oldPath !== null && (
                <>
                  <dt>Leads there</dt>
                  <dd>
                    <AddressSeen path={plan.oldPath} />
                  </dd>
                </>
              )}
              {plan.pages.length > 0 && (
                <>
                  <dt>Shown on</dt>
                  <dd dir="ltr">{plan.pages.join(", ")}</dd>
                </>
              )}
              {plan.leaves.length > 0 && (
                <>
                  <dt>No longer on</dt>
                  <dd dir="ltr">{plan.leaves.join(", ")}</dd>
                </>
              )}
            </dl>
          )}
          {isLive && !isPage && plan.blocks.length === 0 && (
            <ChangeFields words={change} onChange={setChange} issues={issues} />
          )}
          <Sentences
            title="This did not work"
            color="red"
            lines={issues.filter(({ path }) => !path.includes("note"))}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Not yet
            </Button>
            <Button onClick={send} loading={isBusy} disabled={plan.blocks.length > 0}>
              {isLive ? "Publish the update" : "Publish now"}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Sentences(props: { title: string; color: string; lines: { message: string }[] }) {
  const lines = [...new Set(props.lines.map(({ message }) => message))];
  if (lines.length === 0) return null;
  return (
    <Alert color={props.color} title={props.title} variant="light">
      <ul className={css.sentences}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
