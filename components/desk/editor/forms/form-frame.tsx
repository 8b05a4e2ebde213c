import { Button, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** The frame of every small form: its name, its fields, what is wrong, and what to do with it. */
export function FormFrame(props: {
  title: string;
  submitLabel: string;
  problem?: string | null;
  onSubmit: () => void;
  onCancel: () => void;
  extra?: ReactNode;
  children: ReactNode;
}) {
  const { title, submitLabel, problem = null, onSubmit, onCancel, extra, children } = props;
  return (
    <form
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        // The editor may stand in a form of its own, which is not meant.
        event.stopPropagation();
        onSubmit();
      }}
    >
      <Stack gap="sm">
        <Text fw={650} size="sm">
          {title}
        </Text>
        {children}
        {problem !== null && (
          <Text c="red.8" size="sm" role="alert">
            {problem}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          {extra}
          <Button variant="subtle" color="gray" size="xs" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" size="xs" color="dark">
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
