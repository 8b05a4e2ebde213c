"use client";

import { useRef, useState } from "react";
import { checkFile } from "#components/desk/media/check-file";
import { FileInput } from "#components/desk/media/file-input";
import { replaceFile } from "#components/desk/media/uploaded";
import { useDropZone } from "#components/desk/media/use-drop-zone";
import css from "./upload-many.module.css";

type Props = { id: string; isPicture: boolean; version: string; onDone: () => void };

/**
 * Takes another file for a picture or document, chosen, dropped or pasted: it is sent at once, and stands wherever the old
 * one stood. `version` names the file that is seen here.
 */
export function ReplaceFile({ id, isPicture, version, onDone }: Props) {
  const choose = useRef<HTMLInputElement>(null);
  const takes = isPicture ? "picture" : "document";
  const [sent, setSent] = useState<number | null>(null);
  const [said, setSaid] = useState<{ isDone: boolean; text: string } | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setSaid(null);
    const refused = await checkFile(file, takes);
    if (refused !== null) return setSaid({ isDone: false, text: refused });
    setSent(0);
    const answer = await replaceFile({ id, version }, file, setSent);
    setSent(null);
    if (answer.ok) setSaid({ isDone: true, text: "Replaced. Pages that show it are made anew." });
    else setSaid({ isDone: false, text: answer.issues.map((one) => one.message).join(" ") });
    // The page also shows what somebody else has put there meanwhile.
    onDone();
  };
  const zone = useDropZone(([file]) => void take(file));
  return (
    <div className={css.zone} {...zone}>
      <button
        type="button"
        className={css.again}
        disabled={sent !== null}
        onClick={() => choose.current?.click()}
      >
        Choose another file
      </button>
      <span className={css.said}>or drop or paste it here</span>
      <FileInput
        label="Another file"
        takes={takes}
        opens={choose}
        onChoose={([file]) => void take(file)}
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
