import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useId, useState } from "react";
import { BusyButton } from "#components/desk/busy-button";
import { useSearch } from "#components/desk/editor/forms/use-search";
import { HeldWords } from "#components/desk/held-words";
import { holdPage } from "#components/desk/shell/going-back";
import type { Found } from "#components/desk/story/search-desk";
import type { Answer, DeskIssue } from "#components/desk/story/workflow-types";
import { useHeldWords } from "#components/desk/use-held-words";
import css from "./fields.module.css";

type Props<Kind extends string, F extends Found> = {
  title: string;
  /** What was searched for, to start from. */
  name: string;
  kindLabel: string;
  kinds: { value: Kind; label: string }[];
  create: (name: string, kind: Kind) => Promise<Answer<{ id: string }>>;
  /** What there is of nearly this name. */
  near: (name: string) => Promise<F[]>;
  choose: (found: Found) => void;
  close: () => void;
};

/** Makes an author or a topic beside the text. What is there already under nearly this name is offered first. */
export function CreateName<Kind extends string, F extends Found>(props: Props<Kind, F>) {
  const { title, kinds, kindLabel, near, choose, close } = props;
  const [name, setName] = useState(props.name);
  const [kind, setKind] = useState<string>("");
  const [issues, setIssues] = useState<DeskIssue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const { found } = useSearch(near, name.trim());
  const sentenceAt = (field: string) => issues.find(({ path }) => path.includes(field))?.message;
  const elsewhere = issues.filter(({ path }) => !path.includes("name") && !path.includes("kind"));

  // What is begun here is part of nothing until it is made.
  useEffect(() => holdPage(), []);
  const words = useHeldWords({ isTouched: false, close });
  const send = async () => {
    const chosen = kinds.find(({ value }) => value === kind);
    if (chosen === undefined) {
      setIssues([{ path: ["kind"], message: "Choose one." }]);
      return;
    }
    setBusy(true);
    const made = await props.create(name, chosen.value);
    setBusy(false);
    if (!made.ok) return setIssues(made.issues);
    choose({ id: made.value.id, label: name.trim(), note: chosen.value });
    close();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form inside the page would send it on Enter elsewhere
    <div role="group" aria-labelledby={id} className={css.making} {...words.place}>
      <p id={id} className={css.makingTitle}>
        {title}
      </p>
      <TextInput
        label="Name"
        dir="auto"
        maxLength={200}
        value={name}
        error={sentenceAt("name")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {found.length > 0 && (
        <div className={css.near}>
          <p>Here already under a name like this. Is it one of them?</p>
          <ul>
            {found.slice(0, 5).map((one) => (
              <li key={one.id}>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => {
                    choose(one);
                    close();
                  }}
                >
                  Use&nbsp;<bdi>{one.label}</bdi>
                </Button>{" "}
                <small className={css.quiet}>{one.note}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      <NativeSelect
        label={kindLabel}
        data={[{ value: "", label: "Choose" }, ...kinds]}
        value={kind}
        error={sentenceAt("kind")}
        autoFocus
        onChange={(event) => {
          setKind(event.currentTarget.value);
          setIssues([]);
        }}
      />
      {elsewhere.map(({ message }) => (
        <p key={message} className={css.fault} role="alert">
          {message}
        </p>
      ))}
      <Group gap="xs">
        <BusyButton size="xs" onClick={send} isBusy={isBusy}>
          Create
        </BusyButton>
        <Button size="xs" variant="default" onClick={close}>
          Not now
        </Button>
      </Group>
      {words.isWarned && <HeldWords way="“Not now”" />}
    </div>
  );
}
