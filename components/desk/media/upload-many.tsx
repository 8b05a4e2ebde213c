"use client";

import { useEffect, useId, useRef } from "react";
import { FileInput } from "#components/desk/media/file-input";
import { UploadLine } from "#components/desk/media/upload-line";
import { pastedFiles, useDropZone } from "#components/desk/media/use-drop-zone";
import { useUploads } from "#components/desk/media/use-uploads";
import css from "./upload-many.module.css";

/**
 * Takes many files into the library: dropped here, pasted on this page or chosen. Each goes for itself, and one that did
 * not arrive is sent again without the others. `onThere` is called for each that is in.
 */
export function UploadMany({ onThere }: { onThere: () => void }) {
  const { uploads, add, again, clear } = useUploads(onThere);
  const zone = useDropZone((files) => void add(files));
  const choose = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = pastedFiles(event);
      if (files.length > 0) void add(files);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [add]);
  const there = uploads.filter(({ state }) => state === "there").length;

  return (
    <section className={css.upload} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        Bring files in
      </h2>
      <div className={css.place} {...zone}>
        <button type="button" className={css.choose} onClick={() => choose.current?.click()}>
          Choose files
        </button>
        <span>or drop them here, or paste one. Pictures and PDFs, up to 50 MB each.</span>
        <FileInput
          label="Files"
          takes="either"
          isMany
          opens={choose}
          onChoose={(files) => void add(files)}
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
