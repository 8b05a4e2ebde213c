"use client";

import { Button, Group } from "@mantine/core";
import { startTransition, useActionState, useState } from "react";
import { HeldDialog } from "#components/desk/held-dialog";
import { MediaPicker } from "#components/desk/media/media-picker";
import type { FormAction } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";
import { deskMediaUrl, searchMediaFor } from "#components/desk/story/search-desk";
import css from "./author-photo.module.css";
import manage from "./manage.module.css";

type Props = {
  action: FormAction;
  id: string;
  photoId: string | null;
  /** What it was shown as, which a later choice must not overwrite unseen. */
  version: string;
  /** The edition whose desk searches; pictures are the same in all. */
  editionId: string;
};

/** The picture that stands for an author, as readers see it, and the way to another. It is saved as soon as it is chosen. */
export function AuthorPhoto({ action, id, photoId, version, editionId }: Props) {
  const [state, send, isSending] = useActionState(sending(action), {});
  const [isChoosing, setChoosing] = useState(false);
  const choose = (mediaId: string) => {
    const form = new FormData();
    const said = { id, version, mediaId, form: "photo" };
    for (const [name, value] of Object.entries(said)) form.set(name, value);
    setChoosing(false);
    startTransition(() => send(form));
  };
  return (
    <section className={manage.part} aria-labelledby="photo">
      <h2 id="photo" className={manage.subtitle}>
        Photo
      </h2>
      <div className={css.photo}>
        {photoId !== null && <img className={css.face} src={deskMediaUrl(photoId)} alt="" />}
        <p className={manage.quiet}>
          {photoId === null
            ? "None. A picture of the library stands beside the name over articles, and on the author’s page, in every edition."
            : "Beside the name over articles, and on the author’s page, in every edition. It is cut to a square; the name is its alternative text."}
        </p>
      </div>
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" loading={isSending} onClick={() => setChoosing(true)}>
          {photoId === null ? "Choose a photo" : "Choose another"}
        </Button>
        {photoId !== null && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            disabled={isSending}
            onClick={() => choose("")}
          >
            Take the photo away
          </Button>
        )}
      </Group>
      {state.issues?.map(({ message }) => (
        <p key={message} className={css.fault} role="alert">
          {message}
        </p>
      ))}
      {"done" in state && state.done !== undefined && (
        <p className={css.done} role="status">
          {state.done}
        </p>
      )}
      <HeldDialog
        isOpen={isChoosing}
        close={() => setChoosing(false)}
        title="Photo of the author"
        size="lg"
      >
        <MediaPicker
          label="Find a picture"
          chosenIds={photoId === null ? [] : [photoId]}
          search={(text) => searchMediaFor(editionId, text)}
          onChoose={(found) => choose(found.id)}
        />
      </HeldDialog>
    </section>
  );
}
