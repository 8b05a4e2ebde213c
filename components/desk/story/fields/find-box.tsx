import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { type ReactNode, type Ref, useState } from "react";
import { sentenceOf, useSearch } from "#components/desk/editor/forms/use-search";
import type { Found } from "#components/desk/story/search-desk";
import css from "./fields.module.css";

type Props<T extends Found> = {
  label: string;
  description?: string;
  placeholder?: string;
  error?: string | undefined;
  search: (text: string) => Promise<T[]>;
  /** What is chosen already and is not offered again. */
  taken: string[];
  onChoose: (found: T) => void;
  /** Makes what the search does not find; absent where nothing can be made here. */
  onCreate?: (name: string) => void;
  note?: (found: T) => ReactNode;
  input?: Ref<HTMLInputElement>;
};

/** Finds one thing of the newsroom by its name; what it does not find it may offer to make. */
export function FindBox<T extends Found>(props: Props<T>) {
  const { label, description, placeholder, error, onChoose, onCreate, input } = props;
  const [text, setText] = useState("");
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const close = () => {
    setText("");
    box.closeDropdown();
  };
  return (
    <Combobox store={box} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...(input !== undefined && { ref: input })}
          label={label}
          {...(description !== undefined && { description })}
          {...(placeholder !== undefined && { placeholder })}
          error={error}
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={text}
          onClick={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.openDropdown();
            box.resetSelectedOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={css.dropdown} hidden={!box.dropdownOpened}>
        {box.dropdownOpened && (
          <Options
            {...props}
            text={text}
            choose={(found) => {
              onChoose(found);
              close();
            }}
            create={
              onCreate &&
              (() => {
                onCreate(text.trim());
                close();
              })
            }
          />
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

type OptionsProps<T extends Found> = Pick<Props<T>, "search" | "taken" | "note" | "label"> & {
  text: string;
  choose: (found: T) => void;
  create: (() => void) | undefined;
};

/** What is offered; asked for only while somebody looks. */
function Options<T extends Found>(props: OptionsProps<T>) {
  const { search, taken, note, label, text, choose, create } = props;
  const { found, state } = useSearch(search, text);
  const offered = found.filter(({ id }) => !taken.includes(id));
  const isNew = create !== undefined && text.trim() !== "" && state === "found";
  const sentence = sentenceFor({ found: found.length, offered: offered.length, isNew, state });
  return (
    <>
      {sentence !== "" && (
        <p className={css.sentence} role="status">
          {sentence}
        </p>
      )}
      <Combobox.Options aria-label={label}>
        {offered.map((one) => (
          <Combobox.Option key={one.id} value={one.id} onClick={() => choose(one)}>
            <span dir="auto" className={css.name}>
              {one.label}
            </span>{" "}
            <small className={css.quiet}>{note === undefined ? one.note : note(one)}</small>
          </Combobox.Option>
        ))}
        {isNew && (
          <Combobox.Option value="" className={css.create} onClick={create}>
            Create <bdi>“{text.trim()}”</bdi>…
          </Combobox.Option>
        )}
      </Combobox.Options>
    </>
  );
}

function sentenceFor(of: {
  found: number;
  offered: number;
  isNew: boolean;
  state: Parameters<typeof sentenceOf>[0];
}): string {
  if (of.found > 0 && of.offered === 0) return "It is chosen already.";
  if (of.isNew && of.found === 0) return "Nothing has this name yet.";
  return sentenceOf(of.state, of.offered);
}
