"use client";

import { Select } from "@mantine/core";
import { useEffect, useState } from "react";
import { type Found, searchDesk } from "#components/desk/story/search-desk";

type Props = {
  label: string;
  kind: "authors" | "topics";
  editionId: string;
  /** The one that is chosen already, with its name. */
  chosen: { id: string; name: string } | null;
  /** In a plain form: the field that carries the id. */
  name?: string;
  onChange?: (id: string | null) => void;
  error?: string | undefined;
};

/** One topic or author of the newsroom, found by name. */
export function OneName({ label, kind, editionId, chosen, name, onChange, error }: Props) {
  const [text, setText] = useState(chosen?.name ?? "");
  const [found, setFound] = useState<Found[]>([]);

  useEffect(() => {
    let isCurrent = true;
    const timer = window.setTimeout(async () => {
      const next = await searchDesk(kind, editionId, text);
      if (isCurrent) setFound(next);
    }, 200);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [kind, editionId, text]);

  const known = new Map(found.map(({ id, label: called }) => [id, called]));
  if (chosen !== null && !known.has(chosen.id)) known.set(chosen.id, chosen.name);
  return (
    <Select
      label={label}
      {...(name !== undefined && { name })}
      {...(error !== undefined && { error })}
      data={[...known].map(([value, called]) => ({ value, label: called }))}
      defaultValue={chosen?.id ?? null}
      onChange={(id) => onChange?.(id)}
      searchable
      clearable
      clearButtonProps={{ "aria-label": `Any ${label.toLowerCase()}` }}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage="Nothing of this name"
      comboboxProps={{ withinPortal: false }}
      filter={({ options }) => options}
    />
  );
}
