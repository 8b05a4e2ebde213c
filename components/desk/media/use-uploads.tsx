import { useCallback, useEffect, useRef, useState } from "react";
import { checkFile } from "#components/desk/media/check-file";
import { putMediaAlone, type Uploaded } from "#components/desk/media/uploaded";

/** A file on its way into the library. */
export type Upload = {
  key: number;
  file: File;
  /** How much has gone, from 0 to 1. */
  sent: number;
  state: "waiting" | "sending" | "there" | "failed" | "refused";
  /** Why it is not there: what failed can be sent again as it is, what was refused cannot. */
  sentence: string | null;
  made: Uploaded | null;
};

/** As many as the newsroom takes from one person at once. */
const atOnce = 2;
const leaving = "beforeunload";

/** Files that go to the library two at a time, each for itself; whoever leaves meanwhile is asked. */
export function useUploads(onThere: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const begun = useRef(new Set<number>());
  const last = useRef(0);
  const change = useCallback((key: number, to: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  }, []);

  const add = useCallback(async (files: File[]) => {
    for (const file of files) {
      last.current += 1;
      const key = last.current;
      const sentence = await checkFile(file, "either");
      const state = sentence === null ? "waiting" : "refused";
      setUploads((all) => [...all, { key, file, sent: 0, state, sentence, made: null }]);
    }
  }, []);

  const send = useCallback(
    async ({ key, file }: Upload) => {
      change(key, { state: "sending", sent: 0, sentence: null });
      const answer = await putMediaAlone(file, (sent) => change(key, { sent }));
      begun.current.delete(key);
      if (answer.ok) {
        change(key, { state: "there", sent: 1, made: answer.value });
        onThere();
        return;
      }
      const isRefused = answer.issues.some(({ path }) => path[0] === "file");
      const sentence = answer.issues.map(({ message }) => message).join(" ");
      change(key, { state: isRefused ? "refused" : "failed", sentence });
    },
    [change, onThere],
  );

  useEffect(() => {
    for (const upload of uploads) {
      if (begun.current.size >= atOnce) break;
      if (upload.state !== "waiting" || begun.current.has(upload.key)) continue;
      begun.current.add(upload.key);
      void send(upload);
    }
  }, [uploads, send]);

  const isUnderWay = uploads.some(({ state }) => state === "waiting" || state === "sending");
  useEffect(() => {
    if (!isUnderWay) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener(leaving, ask);
    return () => window.removeEventListener(leaving, ask);
  }, [isUnderWay]);

  return {
    uploads,
    add,
    again: (key: number) => change(key, { state: "waiting", sentence: null }),
    clear: () => setUploads((all) => all.filter(({ state }) => !isOver(state))),
  };
}

const isOver = (state: Upload["state"]) => state === "there" || state === "refused";
