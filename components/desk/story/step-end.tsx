import { Button, Group, Text } from "@mantine/core";
import { BusyButton } from "#components/desk/busy-button";
import { IssueTold } from "#components/desk/story/issue-told";
import type { DeskIssue } from "#components/desk/story/workflow-types";

/** The end of a dialog: what is wrong and belongs to none of its fields, the way out, and the step itself. */
export function StepEnd(props: {
  issues: DeskIssue[];
  /** Fields that show what is wrong with them themselves. */
  fields: string[];
  button: string;
  isBusy: boolean;
  close: () => void;
  act: () => void;
}) {
  const { issues, fields, button, isBusy, close, act } = props;
  const elsewhere = issues.filter(({ path }) => !fields.includes(String(path[0])));
  return (
    <>
      {elsewhere.map((issue) => (
        <Text key={issue.message} c="var(--desk-wrong)" role="alert">
          <IssueTold {...issue} />
        </Text>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          Not yet
        </Button>
        <BusyButton onClick={act} isBusy={isBusy}>
          {button}
        </BusyButton>
      </Group>
    </>
  );
}
