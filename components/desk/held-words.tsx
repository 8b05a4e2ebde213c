import { Text } from "@mantine/core";

/** Said where words were changed that closing would throw away; `way` is what closes it besides Escape. */
export function HeldWords({ way }: { way: string }) {
  return (
    <Text c="var(--desk-wrong)" size="sm" mt="sm" role="alert">
      What you changed is not kept yet. Escape or {way} now closes without it.
    </Text>
  );
}
