import { Button, Group, Stack, Text } from "@mantine/core";
import { type ReactNode, useLayoutEffect, useRef } from "react";

/** What names a small form, and what it stands in; one is open at a time. */
export const formTitleId = "small-form-title";

/** The form is not where it will be yet, and nobody wants to be led there. */
const inPlace = { preventScroll: true };

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
  const form = useRef<HTMLFormElement>(null);
  // As soon as it stands there: who types on after choosing it from a menu writes into its first field.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus(inPlace);
  }, []);
  return (
    <form
      ref={form}
      aria-labelledby={formTitleId}
      onSubmit={(event) => {
        event.preventDefault();
        // The editor may stand in a form of its own, which is not meant.
        event.stopPropagation();
        onSubmit();
      }}
    >
      <Stack gap="sm">
        <Text id={formTitleId} fw={650} size="sm">
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
          <Button type="submit" size="xs">
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
