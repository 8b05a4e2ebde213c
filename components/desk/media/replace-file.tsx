"use client";

import { useRef, useState } from "react";
import { checkFile } from "#components/desk/media/check-file";
import { replaceFile } from "#components/desk/media/uploaded";
import css from "./upload-many.module.css";

type Props = { id: string; isPicture: boolean; onDone: () => void };

/** Chooses another file for a picture or document: it is sent at once, and stands wherever the old one stood. */
export function ReplaceFile({ id, isPicture, onDone }: Props) {
  const choose = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [said, setSaid] = useState<{ isDone: boolean; text: string } | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setSaid(null);
    const refused = await checkFile(file, isPicture ? "picture" : "document");
    if (refused !== null) return setSaid({ isDone: false, text: refused });
    setSent(0);
    const answer = await replaceFile(id, file, setSent);
    setSent(null);
    if (!answer.ok) {
      return setSaid({ isDone: false, text: answer.issues.map((one) => one.message).join(" ") });
    }
    setSaid({ isDone: true, text: "Replaced. Pages that show it are made anew." });
    onDone();
  };
  return (
    <div>
      <button
        type="button"
        className={css.again}
        disabled={sent !== null}
        onClick={() => choose.current?.click()}
      >
        Choose another file
      </button>
      <input
        ref={choose}
        type="file"
        hidden
        aria-label="Another file"
        accept={isPicture ? "image/*" : "application/pdf"}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
      {sent !== null && (
        <progress className={css.bar} value={sent} max={1} aria-label="The other file" />
      )}
      {said !== null && (
        <p
          className={said.isDone ? css.said : `${css.said} ${css.wrong}`}
          role={said.isDone ? "status" : "alert"}
        >
          {said.text}
        </p>
      )}
    </div>
  );
}
