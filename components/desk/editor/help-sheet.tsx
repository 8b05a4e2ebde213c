import { Modal, Table } from "@mantine/core";
import { actions } from "#components/desk/editor/actions";
import { formatKeys, isMac } from "#components/desk/editor/key-names";

const others: [name: string, keys: string, typed?: string][] = [
  ["Undo", "Mod-z"],
  ["Redo", "Mod-Shift-z"],
  ["Put in anything", "/", "/"],
  ["Change what is selected", "Enter"],
  ["Break the line", "Shift-Enter"],
  ["Go on below a box, table or list", "Mod-Enter"],
  ["List item further in", "Tab"],
  ["List item further out", "Shift-Tab"],
  ["Paste without formatting", "Mod-Shift-v"],
  ["To the bar above", "Alt-F10"],
  ["To the bar below", "Shift-Alt-F10"],
  ["This sheet", "Mod-/"],
];

/** Everything that the keyboard does in the text, and what can be typed for it. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const rows = [
    ...actions.map(({ name, keys = "", typed }) => ({ name, keys, typed })),
    ...others.map(([name, keys, typed]) => ({ name, keys, typed })),
  ];
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys and shortcuts" size="lg">
      <Table verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What</Table.Th>
            <Table.Th>Keys</Table.Th>
            <Table.Th>Or type</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, keys, typed }) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                <kbd>{keys === "/" ? "/" : formatKeys(keys, isMac())}</kbd>
              </Table.Td>
              <Table.Td>{typed === undefined ? null : <code>{typed}</code>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
