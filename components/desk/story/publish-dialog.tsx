import { Alert, Button, Group, Modal, NativeSelect, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Answer, Change, Plan } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

type Props = {
  plan: Plan | null;
  isLive: boolean;
  isPage: boolean;
  close: () => void;
  publish: (change: Change) => Promise<Answer>;
};

const changes = [
  { value: "silent", label: "A silent fix: readers are told nothing" },
  { value: "update", label: "An update: there is more to tell" },
  { value: "correction", label: "A correction: something was wrong" },
  { value: "clarification", label: "A clarification: something was unclear" },
];

/** What publishing would do, what stands in its way, and the button that does it. */
export function PublishDialog({ plan, isLive, isPage, close, publish }: Props) {
  const [kind, setKind] = useState("silent");
  const [note, setNote] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const issues = answer?.ok === false ? answer.issues : [];
  const send = async () => {
    setBusy(true);
    const told = await publish(
      kind === "silent" ? { kind } : { kind: kind as Exclude<Change["kind"], "silent">, note },
    );
    setBusy(false);
    if (told.ok) close();
    else setAnswer(told);
  };
  return (
    <Modal
      opened={plan !== null}
      onClose={close}
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
              <dd dir="ltr">{plan.path}</dd>
              {plan.oldPath !== null && (
                <>
                  <dt>Leads there</dt>
                  <dd dir="ltr">{plan.oldPath}</dd>
                </>
              )}
              {plan.pages.length > 0 && (
                <>
                  <dt>Shown on</dt>
                  <dd dir="ltr">{plan.pages.join(", ")}</dd>
                </>
              )}
            </dl>
          )}
          {isLive && !isPage && plan.blocks.length === 0 && (
            <>
              <NativeSelect
                label="What kind of change is it?"
                data={changes}
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value)}
              />
              {kind !== "silent" && (
                <Textarea
                  label="What readers are told"
                  description="A sentence, dated, under the article."
                  autosize
                  minRows={2}
                  value={note}
                  error={issues.find(({ path }) => path.includes("note"))?.message}
                  onChange={(event) => setNote(event.currentTarget.value)}
                />
              )}
            </>
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
