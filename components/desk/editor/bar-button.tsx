import { ActionIcon, Tooltip } from "@mantine/core";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { formatKeys, isMac } from "#components/desk/editor/key-names";

/** A button of a bar: an icon with its name and keys told on hover and to screen readers. */
export function BarButton(props: {
  name: string;
  Icon: LucideIcon;
  keys?: string | undefined;
  isPressed?: boolean;
  isDisabled?: boolean;
  isFirst?: boolean;
  onPress: () => void;
}): ReactNode {
  const { name, Icon, keys, isPressed, isDisabled = false, isFirst = false, onPress } = props;
  const label = keys === undefined ? name : `${name}  ${formatKeys(keys, isMac())}`;
  return (
    <Tooltip label={label} openDelay={500} withArrow>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={34}
        data-roving
        data-pressed={isPressed}
        tabIndex={isFirst ? 0 : -1}
        aria-label={name}
        aria-pressed={isPressed}
        aria-disabled={isDisabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!isDisabled) onPress();
        }}
      >
        <Icon size={19} strokeWidth={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
