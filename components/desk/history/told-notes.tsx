"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { Sentences } from "#components/desk/story/plan-told";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./revision-list.module.css";

export type ToldNote = {
  id: string;
  /** “Correction”. */
  kind: string;
  when: { iso: string; text: string };
  text: string;
  place: "top" | "bottom";
};

export type PlaceNote = (
  storyId: string,
  of: { correctionId: string; place: ToldNote["place"] },
) => Promise<Answer>;

type Props = { storyId: string; notes: ToldNote[]; mayPlace: boolean; place: PlaceNote };

const places = {
  top: { stands: "Above the text", move: "Move it under the text", other: "bottom" },
  bottom: { stands: "Under the text", move: "Move it above the text", other: "top" },
} as const;

/** What readers have been told of an article's changes, and where on its page each note stands. */
export function ToldNotes({ notes, ...props }: Props) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="told-notes" className={css.notes}>
      <h2 id="told-notes" className={css.name}>
        What readers were told
      </h2>
      <ul className={css.list}>
        {notes.map((note) => (
          <Note key={note.id} note={note} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Note({ note, storyId, mayPlace, place }: Omit<Props, "notes"> & { note: ToldNote }) {
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { id, kind, when, text } = note;
  const { stands, move, other } = places[note.place];
  const send = async () => {
    setBusy(true);
    setAnswer(await place(storyId, { correctionId: id, place: other }));
    setBusy(false);
  };
  return (
    <li className={css.step}>
      <p className={css.about}>
        {kind} · <time dateTime={when.iso}>{when.text}</time> · {stands}
      </p>
      <p className={css.told} dir="auto">
        {text}
      </p>
      {answer?.ok === false && (
        <Sentences title="This did not work" tone="stop" lines={answer.issues} />
      )}
      {mayPlace && (
        <Button size="compact-sm" variant="default" onClick={send} loading={isBusy} mt="xs">
          {move}
        </Button>
      )}
    </li>
  );
}
