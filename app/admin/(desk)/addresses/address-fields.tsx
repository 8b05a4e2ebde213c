import type { PlainFieldProps } from "#components/desk/field-control";
import { FindTarget } from "#components/desk/manage/find-target";

/** The old address itself, which stays what it is. */
export function addressField(typed = ""): PlainFieldProps {
  return {
    ...{ name: "address", label: "Old address", typed },
    hint: "As it stands in links, whole or from the slash on: https://old.example/2019/05/the-bridge, /?p=123.",
  };
}

/** Where an address leads, and why. */
export function targetFields(
  editionId: string,
  {
    target = "",
    note = "",
    missing,
  }: { target?: string; note?: string; missing?: string | undefined } = {},
): PlainFieldProps[] {
  return [
    {
      ...{ name: "target", label: "Leads to", typed: target, isOptional: missing !== undefined },
      hint:
        missing ??
        "An address of this site, or one elsewhere with https://. Of what moves later, the address moves along.",
      help: <FindTarget field="target" editionId={editionId} />,
    },
    {
      ...{ name: "note", label: "Note", typed: note, isOptional: true },
      hint: "For the desk alone: why it leads there.",
    },
  ];
}
