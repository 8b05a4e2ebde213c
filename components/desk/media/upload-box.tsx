import { Button, FileButton } from "@mantine/core";
import { UploadIcon } from "lucide-react";
import {
  type ClipboardEvent,
  type DragEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { checkFile, type Takes } from "#components/desk/media/check-file";
import { UploadForm } from "#components/desk/media/upload-form";
import type { Uploaded } from "#components/desk/media/uploaded";
import css from "./media.module.css";

type Props = {
  takes: Takes;
  /** A file to begin with. */
  given?: File | undefined;
  onDone: (media: Uploaded) => void;
  children: ReactNode;
};

const accepted = {
  picture: "image/jpeg,image/png,image/webp,image/gif,image/avif",
  document: "application/pdf",
};
const names = { picture: "picture", document: "PDF" };

/**
 * Takes a file from somebody's machine, chosen, dropped here or pasted while the cursor is in here, beside whatever
 * else stands in it. What it is about is asked for before it is sent.
 */
export function UploadBox({ takes, given: first, onDone, children }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const choose = useRef<HTMLButtonElement>(null);

  const take = useCallback(
    async (given: File | null | undefined) => {
      if (given == null) return;
      const refused = await checkFile(given, takes);
      setProblem(refused);
      setFile(refused === null ? given : null);
    },
    [takes],
  );
  useEffect(() => void take(first), [take, first]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const paste = (event: ClipboardEvent) => {
    const [pasted] = event.clipboardData.files;
    if (pasted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void take(pasted);
  };
  const close = () => {
    setFile(null);
    window.requestAnimationFrame(() => choose.current?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on and paste into; the button does the same
    <div
      className={css.box}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {file === null ? (
        <>
          {children}
          <div className={css.take}>
            <FileButton accept={accepted[takes]} onChange={(given) => void take(given)}>
              {(button) => (
                <Button
                  {...button}
                  ref={choose}
                  size="xs"
                  variant="default"
                  leftSection={<UploadIcon size={14} aria-hidden />}
                >
                  Upload a {names[takes]}
                </Button>
              )}
            </FileButton>
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
