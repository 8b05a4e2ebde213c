import { Button } from "@mantine/core";
import { UploadIcon } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { checkFile, type Takes } from "#components/desk/media/check-file";
import { FileInput } from "#components/desk/media/file-input";
import { UploadForm } from "#components/desk/media/upload-form";
import type { Uploaded } from "#components/desk/media/uploaded";
import { useDropZone } from "#components/desk/media/use-drop-zone";
import css from "./media.module.css";

type Props = {
  takes: Takes;
  /** A file to begin with. */
  given?: File | undefined;
  onDone: (media: Uploaded) => void;
  children: ReactNode;
};

const names = { picture: "picture", document: "PDF" };

/**
 * Takes a file from somebody's machine, chosen, dropped here or pasted while the cursor is in here, beside whatever
 * else stands in it. What it is about is asked for before it is sent.
 */
export function UploadBox({ takes, given: first, onDone, children }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const take = useCallback(
    async (given: File | undefined) => {
      if (given === undefined) return;
      const refused = await checkFile(given, takes);
      setProblem(refused);
      setFile(refused === null ? given : null);
    },
    [takes],
  );
  useEffect(() => void take(first), [take, first]);
  const zone = useDropZone(([one]) => void take(one));
  const close = () => {
    setFile(null);
    window.requestAnimationFrame(() => choose.current?.focus());
  };

  return (
    <div className={css.box} {...zone}>
      {file === null ? (
        <>
          {children}
          <div className={css.take}>
            <Button
              ref={choose}
              size="xs"
              variant="default"
              leftSection={<UploadIcon size={14} aria-hidden />}
              onClick={() => input.current?.click()}
            >
              Upload a {names[takes]}
            </Button>
            <FileInput
              label={`A ${names[takes]} to upload`}
              takes={takes}
              opens={input}
              onChoose={([one]) => void take(one)}
            />
            <span className={css.hint}>or drop or paste one here</span>
          </div>
          {problem !== null && (
            <p className={css.fault} role="alert">
              {problem}
            </p>
          )}
        </>
      ) : (
        <UploadForm
          file={file}
          takes={takes}
          onDone={(media) => {
            close();
            onDone(media);
          }}
          close={close}
        />
      )}
    </div>
  );
}
