import { MultiSelect } from "@mantine/core";
import { useEffect, useState } from "react";
import { type Found, searchDesk } from "#components/desk/story/search-desk";

type Props = {
  label: string;
  description?: string;
  kind: "authors" | "stories" | "topics";
  editionId: string;
  value: string[];
  names: Record<string, string>;
  onChange: (ids: string[]) => void;
};

/** Several things of the newsroom, found by name, in the order in which they were chosen. */
export function NamePicker({ label, description, kind, editionId, value, names, onChange }: Props) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Found[]>([]);
  const [known, setKnown] = useState(names);

  useEffect(() => {
    let isCurrent = true;
    const timer = window.setTimeout(async () => {
      const next = await searchDesk(kind, editionId, text);
      if (!isCurrent) return;
      setFound(next);
      setKnown((before) => ({
        ...before,
        ...Object.fromEntries(next.map((one) => [one.id, one.label])),
      }));
    }, 200);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [kind, editionId, text]);

  const ids = [...new Set([...value, ...found.map(({ id }) => id)])];
  return (
    <MultiSelect
      label={label}
      {...(description !== undefined && { description })}
      data={ids.map((id) => ({ value: id, label: known[id] ?? "No longer here" }))}
      value={value}
      onChange={onChange}
      searchable
      searchValue={text}
      onSearchChange={setText}
      hidePickedOptions
      nothingFoundMessage="Nothing of this name"
      comboboxProps={{ withinPortal: false }}
    />
  );
}
