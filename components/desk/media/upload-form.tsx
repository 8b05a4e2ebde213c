import { Button, Checkbox, Group, TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import type { Takes } from "#components/desk/media/check-file";
import { putMedia, type Said, type Uploaded } from "#components/desk/media/uploaded";
import type { DeskIssue } from "#components/desk/story/workflow-types";
import css from "./media.module.css";

type Props = { file: File; takes: Takes; onDone: (media: Uploaded) => void; close: () => void };

const nothing: Said = { title: "", alt: "", decorative: false, caption: "", credit: "" };
const described = ["title", "alt", "caption", "credit"];

/** What a file is about, asked for before it is sent. What was typed stays when it is refused. */
export function UploadForm({ file, takes, onDone, close }: Props) {
  const [said, setSaid] = useState(nothing);
  const [issues, setIssues] = useState<DeskIssue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [preview, setPreview] = useState<string | null>(null);
  const id = useId();
  const isPicture = takes === "picture";

  useEffect(() => {
    if (!isPicture) return;
    const url = URL.createObjectURL(file);
    setPreview(url);
    return () => URL.revokeObjectURL(url);
  }, [file, isPicture]);

  const send = async () => {
    setBusy(true);
    const answer = await putMedia(file, said);
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else setIssues(answer.issues);
  };
  const keys = (event: KeyboardEvent) => {
    // It may stand in a form of the text, which is not meant.
    const isSent = event.key === "Enter" && event.target instanceof HTMLInputElement;
    // Words are not thrown away by one key: whatever this stands in says so first.
    const isLeft = event.key === "Escape" && said === nothing;
    if (isSent || isLeft) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (isSent) void send();
    if (isLeft) close();
  };
  const field = (name: "title" | "alt" | "caption" | "credit") => ({
    dir: "auto" as const,
    value: said[name],
    error: issues.find(({ path }) => path[0] === name)?.message,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setSaid((before) => ({ ...before, [name]: value }));
      setIssues((before) => before.filter(({ path }) => path[0] !== name));
    },
  });

  return (
    <fieldset className={css.form} aria-labelledby={id} onKeyDown={keys}>
      <p id={id} className={css.formTitle}>
        {isPicture ? "A new picture" : "A new document"}
      </p>
      {preview !== null && <img className={css.preview} src={preview} alt="" />}
      <TextInput
        label="Title"
        description="What it is found by. The name of the file is not kept."
        maxLength={300}
        autoFocus
        {...field("title")}
      />
      {isPicture && (
        <>
          <TextInput
            label="Alternative text"
            description="What it shows, for those who cannot see it"
            maxLength={1000}
            disabled={said.decorative}
            {...field("alt")}
          />
          <Checkbox
            label="Decorative: says nothing that the text does not"
            checked={said.decorative}
            onChange={({ currentTarget: { checked } }) => {
              setSaid((before) => ({ ...before, decorative: checked }));
              setIssues((before) => before.filter(({ path }) => path[0] !== "alt"));
            }}
          />
          <TextInput label="Caption" maxLength={2000} {...field("caption")} />
          <TextInput label="Credit" maxLength={300} {...field("credit")} />
        </>
      )}
      {issues
        .filter(({ path }) => !described.includes(String(path[0])))
        .map(({ message }) => (
          <p key={message} className={css.fault} role="alert">
            {message}
          </p>
        ))}
      <Group gap="xs">
        <Button size="xs" onClick={send} loading={isBusy}>
          Upload
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          Not now
        </Button>
      </Group>
    </fieldset>
  );
}
