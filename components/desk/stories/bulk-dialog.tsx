import { NativeSelect, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import type { BulkChange, BulkChoices } from "#components/desk/stories/bulk-types";
import { OneName } from "#components/desk/stories/one-name";
import { OneTopic } from "#components/desk/story/fields/one-topic";
import { StepEnd } from "#components/desk/story/step-end";
import { WordFields, withdrawalFields } from "#components/desk/story/word-fields";
import type { DeskIssue } from "#components/desk/story/workflow-types";

export type BulkKind = BulkChange["kind"];

export const bulkNames: Record<BulkKind, string> = {
  "add topic": "Add a topic",
  "remove topic": "Remove a topic",
  "set section": "Set the section",
  assign: "Assign",
  withdraw: "Withdraw",
};

const nobody = { value: "", label: "Nobody" };
const unchosen = { value: "", label: "Choose a section" };

type Props = {
  kind: BulkKind;
  count: number;
  choices: BulkChoices;
  close: () => void;
  /** Does it; answers with what has to be put right first. */
  send: (change: BulkChange) => Promise<DeskIssue[]>;
};

/** Asks what a change to many stories needs to know, and does it. */
export function BulkDialog({ kind, count, choices, close, send }: Props) {
  const [id, setId] = useState("");
  const [words, setWords] = useState({ reason: "", notice: "" });
  const [issues, setIssues] = useState<DeskIssue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const act = async () => {
    const change = changeOf(kind, id, words);
    if (change === null) {
      setIssues([{ path: ["id"], message: "Choose one first." }]);
      return;
    }
    setBusy(true);
    setIssues(await send(change));
    setBusy(false);
  };
  const fault = issues.find(({ path }) => path[0] === "id")?.message;
  return (
    <HeldDialog isOpen close={close} title={`${bulkNames[kind]}: ${count} chosen`}>
      <Stack>
        {kind === "add topic" && (
          <OneTopic
            editionId={choices.editionId}
            onChange={(chosen) => setId(chosen ?? "")}
            error={fault}
          />
        )}
        {kind === "remove topic" && (
          <OneName
            label="Topic"
            kind="topics"
            editionId={choices.editionId}
            chosen={null}
            onChange={(chosen) => setId(chosen ?? "")}
            error={fault}
          />
        )}
        {kind === "set section" && (
          <NativeSelect
            label="Section"
            data={[unchosen, ...choices.sections]}
            value={id}
            error={fault}
            onChange={(event) => setId(event.currentTarget.value)}
          />
        )}
        {kind === "assign" && (
          <NativeSelect
            label="To whom"
            data={[nobody, ...choices.people]}
            value={id}
            onChange={(event) => setId(event.currentTarget.value)}
          />
        )}
        {kind === "withdraw" && (
          <WordFields
            fields={withdrawalFields}
            words={words}
            issues={issues}
            onWrite={(name, written) => setWords({ ...words, [name]: written })}
          />
        )}
        {kind !== "assign" && kind !== "withdraw" && (
          <Text size="sm" c="dimmed">
            Readers see it when a story is published next. One that was handed in or approved is a
            draft again.
          </Text>
        )}
        <StepEnd
          issues={issues}
          fields={["id", "reason", "notice"]}
          button={bulkNames[kind]}
          isBusy={isBusy}
          close={close}
          act={act}
        />
      </Stack>
    </HeldDialog>
  );
}

/** What is asked for; null while what it needs is not chosen. */
function changeOf(
  kind: BulkKind,
  id: string,
  words: { reason: string; notice: string },
): BulkChange | null {
  if (kind === "withdraw") return { kind, ...words };
  if (kind === "assign") return { kind, assigneeId: id === "" ? null : id };
  if (id === "") return null;
  return kind === "set section" ? { kind, sectionId: id } : { kind, topicId: id };
}
