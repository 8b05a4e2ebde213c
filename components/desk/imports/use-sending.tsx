import { useCallback, useEffect, useRef, useState } from "react";
import type { FileKind, FileSeen } from "#components/desk/imports/import-types";
import { sendFile, type Waiting } from "#components/desk/imports/send-file";

export type Chosen = { kind: FileKind; file: File };

export type Sending = {
  /** How much has arrived and how much there is, in bytes; null while nothing is sent. */
  progress: { sent: number; of: number } | null;
  /** What it waits for; null while it goes on. */
  waiting: Waiting | null;
  /** Why it was refused. */
  refused: string | null;
  /** Sends files, from what is there already. True when all of them have arrived. */
  send: (importId: string, chosen: Chosen[], here: FileSeen[]) => Promise<boolean>;
};

const leaving = "beforeunload";

/** Files on their way to the newsroom; whoever closes the tab meanwhile is asked. */
export function useSending(): Sending {
  const [progress, setProgress] = useState<Sending["progress"]>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
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
    const of = sumOf(chosen.map(({ file }) => file.size));
    const isHere = (kind: FileKind) => here.find((one) => one.kind === kind);
    const arrived = new Map(chosen.map(({ kind }) => [kind, isHere(kind)?.received ?? 0]));
    const tell = () => setProgress({ sent: sumOf([...arrived.values()]), of });
    setRefused(null);
    tell();
    for (const { kind, file } of chosen) {
      const sentence = await sendFile({
        ...{ importId, kind, file, pieces: isHere(kind)?.pieces ?? 0 },
        ...{ signal: stop.current.signal, onWaiting: setWaiting },
        onSent: (bytes) => {
          arrived.set(kind, bytes);
          tell();
        },
      }).catch(() => "The sending was stopped.");
      if (sentence !== null) {
        setRefused(sentence);
        setProgress(null);
        return false;
      }
    }
    return true;
  }, []);
  return { progress, waiting, refused, send };
}

const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
