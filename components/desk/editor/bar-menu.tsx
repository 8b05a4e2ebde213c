import { ActionIcon, Menu } from "@mantine/core";
import type { LucideIcon } from "lucide-react";
import type { Action } from "#components/desk/editor/actions";
import { formatKeys, isMac } from "#components/desk/editor/key-names";

/** A menu of a bar with what does not stand in the bar itself. */
export function BarMenu(props: {
  name: string;
  Icon: LucideIcon;
  actions: Action[];
  onChoose: (action: Action) => void;
}) {
  const { name, Icon, actions, onChoose } = props;
  return (
    <Menu position="bottom-start" width={240} returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          data-roving
          tabIndex={-1}
          aria-label={name}
          title={name}
        >
          <Icon size={19} strokeWidth={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.id}
            leftSection={<action.Icon size={17} strokeWidth={1.6} aria-hidden />}
            rightSection={<kbd>{formatKeys(action.keys ?? "", isMac())}</kbd>}
            onClick={() => onChoose(action)}
          >
            {action.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
