import { NativeSelect } from "@mantine/core";
import { useCallback, useRef, useState } from "react";
import { CreateName } from "#components/desk/story/fields/create-name";
import { type Faults, faultAt, faultsUnder } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { FindBox } from "#components/desk/story/fields/find-box";
import { OrderedList } from "#components/desk/story/fields/ordered-list";
import { askDesk, createAtDesk, type Found } from "#components/desk/story/search-desk";
import { type AuthorKind, type BylineKind, bylineKinds } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";
import { bylineLines } from "#lib/published/byline-line";
import css from "./fields.module.css";

type Byline = StoryContent["bylines"][number];

type Props = {
  bylines: Byline[];
  onChange: (bylines: Byline[]) => void;
  edition: EditionView;
  names: Record<string, string>;
  faults: Faults;
};

const kindNames = bylineKinds.map((kind) => ({
  value: kind,
  label: wordingFor("en").bylines[kind].trim(),
}));
const authorKinds: { value: AuthorKind; label: string }[] = [
  { value: "person", label: "Person" },
  { value: "organisation", label: "Organisation" },
];
const gone = "No longer here";

/** Who signs, in which order and for which work, with the line as readers will see it. */
export function BylineField({ bylines, onChange, edition, names, faults }: Props) {
  const [found, setFound] = useState<Props["names"]>({});
  const known = { ...found, ...names };
  const [making, setMaking] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const editionId = edition.id;
  const search = useCallback((text: string) => askDesk("authors", editionId, text), [editionId]);
  const nameOf = ({ authorId }: Byline) => known[authorId] ?? gone;
  const add = ({ id, label }: Found) => {
    setFound((before) => ({ ...before, [id]: label }));
    onChange([...bylines, { authorId: id, kind: bylines.at(-1)?.kind ?? "by" }]);
  };
  return (
    <FieldGroup legend="Byline" faults={faultsUnder(faults, "bylines")}>
      <OrderedList
        label="Who signs, in order"
        items={bylines}
        keyOf={({ authorId }, index) =>
          `${authorId}-${bylines.slice(0, index).filter((one) => one.authorId === authorId).length}`
        }
        nameOf={nameOf}
        onChange={onChange}
      >
        {(byline, index) => (
          <>
            <NativeSelect
              size="xs"
              aria-label={`What ${nameOf(byline)} did`}
              data={kindNames}
              value={byline.kind}
              error={faultAt(faults, "bylines", index)}
              onChange={(event) => {
                const kind = event.currentTarget.value as BylineKind;
                onChange(bylines.with(index, { ...byline, kind }));
              }}
            />
            <span dir="auto" className={css.name}>
              {nameOf(byline)}
            </span>
          </>
        )}
      </OrderedList>
      <FindBox
        label="Add who signs"
        input={box}
        search={search}
        taken={bylines.map(({ authorId }) => authorId)}
        onChoose={add}
        onCreate={setMaking}
      />
      {making !== null && (
        <CreateName
          title="A new author"
          name={making}
          kindLabel="Is it a person or an organisation?"
          kinds={authorKinds}
          create={(name, kind) => createAtDesk("authors", { edition: editionId, name, kind })}
          near={search}
          choose={add}
          close={() => {
            setMaking(null);
            box.current?.focus();
          }}
        />
      )}
      <PrintedByline bylines={bylines} known={known} edition={edition} />
    </FieldGroup>
  );
}

/** What readers will see, made by what makes it for them. Nobody without a name in this edition is printed. */
function PrintedByline(props: Pick<Props, "bylines" | "edition"> & { known: Props["names"] }) {
  const { bylines, known, edition } = props;
  const named = bylines.flatMap(({ kind, authorId }) => {
    const name = known[authorId];
    return name === undefined ? [] : [{ kind, name }];
  });
  const lines = bylineLines(named, wordingFor(edition.code));
  if (lines.length === 0) return <p className={css.hint}>Nobody signs yet.</p>;
  return (
    <div className={css.hint}>
      Printed:
      {lines.map(({ kind, parts }) => (
        <p key={kind} className={css.printed} dir={edition.direction} lang={edition.code}>
          {parts.map((part) => ("text" in part ? part.text : part.byline.name)).join("")}
        </p>
      ))}
    </div>
  );
}
