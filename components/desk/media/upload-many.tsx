"use client";

import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import { UploadLine } from "#components/desk/media/upload-line";
import { useUploads } from "#components/desk/media/use-uploads";
import css from "./upload-many.module.css";

const accepted = "image/jpeg,image/png,image/webp,image/gif,image/avif,application/pdf";

/**
 * Takes many files into the library: dropped here, pasted on this page or chosen. Each goes for itself, and one that did
 * not arrive is sent again without the others. `onThere` is called for each that is in.
 */
export function UploadMany({ onThere }: { onThere: () => void }) {
  const { uploads, add, again, clear } = useUploads(onThere);
  const [isOver, setOver] = useState(false);
  const choose = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void add(files);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [add]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };
  const there = uploads.filter(({ state }) => state === "there").length;

  return (
    <section className={css.upload} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        Bring files in
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the button does the same */}
      <div
        className={css.place}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <button type="button" className={css.choose} onClick={() => choose.current?.click()}>
          Choose files
        </button>
        <span>or drop them here, or paste one. Pictures and PDFs, up to 50 MB each.</span>
        <input
          ref={choose}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label="Files"
          onChange={({ currentTarget }) => {
            void add([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
      </div>
      <noscript>
        <p className={css.said}>A browser without scripts cannot send files here.</p>
      </noscript>
      {uploads.length > 0 && (
        <>
          <ul className={css.lines} aria-label="Files on their way">
            {uploads.map((upload) => (
              <UploadLine key={upload.key} upload={upload} again={again} />
            ))}
          </ul>
          <p className={css.sum}>
            <span role="status">
              {there} of {uploads.length} in the library.
            </span>
            <button type="button" className={css.again} onClick={clear}>
              Clear what is done
            </button>
          </p>
        </>
      )}
    </section>
  );
}
