import { TextInput } from "@mantine/core";
import { type Faults, faultAt, faultsUnder } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { withLength } from "#components/desk/story/fields/length-seen";
import { onOneLine } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import type { EditionView } from "#lib/language/edition";
import { formatDateline } from "#lib/language/format-date";
import css from "./fields.module.css";

type Dateline = StoryContent["dateline"];

type Props = {
  dateline: Dateline;
  onChange: (dateline: Dateline) => void;
  edition: EditionView;
  faults: Faults;
};

/** Where and when it is from, with the line as it will be printed before the first paragraph. */
export function DatelineField({ dateline, onChange, edition, faults }: Props) {
  const place = dateline?.place ?? "";
  const date = dateline?.date ?? "";
  const printed = dateline === null ? null : formatDateline(edition, dateline);
  const set = (next: { place?: string; date?: string }) => {
    const said = { place, date, ...next };
    const isEmpty = said.place === "" && said.date === "";
    onChange(isEmpty ? null : { place: said.place || null, date: said.date || null });
  };
  return (
    <FieldGroup legend="Dateline" faults={faultsUnder(faults, "dateline")}>
      <TextInput
        label="Place"
        value={place}
        {...withLength({ name: "place", text: onOneLine(place), limit: storyLimits.place })}
        dir={edition.direction}
        lang={edition.code}
        error={faultAt(faults, "dateline", "place")}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <TextInput
        label="Date"
        type="date"
        value={date}
        error={faultAt(faults, "dateline", "date")}
        onChange={(event) => set({ date: event.currentTarget.value })}
      />
      <p className={css.hint}>
        {printed === null ? (
          "Nothing is printed."
        ) : (
          <span>
            Printed: <bdi>{printed}</bdi>
          </span>
        )}
      </p>
    </FieldGroup>
  );
}
