import { useCallback, useEffect, useRef, useState } from "react";
import type { FileKind, FileSeen } from "#components/desk/imports/import-types";
import { sendFile } from "#components/desk/imports/send-file";

export type Chosen = { kind: FileKind; file: File };

export type Sending = {
  /** How much has arrived and how much there is, in bytes; null while nothing is sent. */
  progress: { sent: number; of: number } | null;
  isWaiting: boolean;
  /** Why it was refused. */
  refused: string | null;
  /** Sends files, from what is there already. True when all of them have arrived. */
  send: (importId: string, chosen: Chosen[], here: FileSeen[]) => Promise<boolean>;
};

const leaving = "beforeunload";

/** Files on their way to the newsroom; whoever closes the tab meanwhile is asked. */
export function useSending(): Sending {
  const [progress, setProgress] = useState<Sending["progress"]>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => {
    stop.current = new AbortController();
    return () => stop.current.abort();
  }, []);
  const isSending = progress !== null && refused === null;
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener(leaving, ask);
    return () => window.removeEventListener(leaving, ask);
  }, [isSending]);

  const send = useCallback(async (importId: string, chosen: Chosen[], here: FileSeen[]) => {
    const of = chosen.reduce((sum, { file }) => sum + file.size, 0);
    let before = 0;
    setRefused(null);
    setProgress({ sent: 0, of });
    for (const { kind, file } of chosen) {
      const pieces = here.find((one) => one.kind === kind)?.pieces ?? 0;
      const sentence = await sendFile({
        ...{ importId, kind, file, pieces, signal: stop.current.signal, onWaiting: setWaiting },
        onSent: (bytes) => setProgress({ sent: before + bytes, of }),
      }).catch(() => "The sending was stopped.");
      if (sentence !== null) {
        setRefused(sentence);
        setProgress(null);
        return false;
      }
      before += file.size;
      setProgress({ sent: before, of });
    }
    return true;
  }, []);
  return { progress, isWaiting, refused, send };
}
