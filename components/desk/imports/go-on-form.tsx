import { type FormEvent, useId, useState } from "react";
import { type FileSeen, sizeInWords } from "#components/desk/imports/import-types";
import { SendingTold } from "#components/desk/imports/sending-told";
import { type Chosen, useSending } from "#components/desk/imports/use-sending";
import form from "#components/desk/plain-form.module.css";
import css from "./imports.module.css";

type Props = {
  importId: string;
  files: FileSeen[];
  /** Shows the page anew once all files are there. */
  done: () => void;
};

const names = {
  export: "The export",
  uploads: "Its pictures and documents",
  redirects: "Its redirects",
};

/** Goes on with files that were handed in in part: the same ones are chosen again, and only the rest is sent. */
export function GoOnForm({ importId, files, done }: Props) {
  const missing = files.filter(({ received, bytes }) => received < bytes);
  const isBegun = files.some(({ received }) => received > 0);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sending = useSending();
  const id = useId();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const chosen = missing.flatMap(({ kind }): Chosen[] => {
      const file = data.get(kind);
      return file instanceof File && file.name !== "" ? [{ kind, file }] : [];
    });
    const other = missing.find(
      (one) => chosen.find(({ kind }) => kind === one.kind)?.file.size !== one.bytes,
    );
    if (other !== undefined) {
      setFault(`Choose the same file again: “${other.name}”, of ${sizeInWords(other.bytes)}.`);
      return;
    }
    setFault(null);
    setBusy(true);
    if (await sending.send(importId, chosen, files)) done();
    else setBusy(false);
  };

  return (
    <form className={`${form.form} ${css.rest}`} onSubmit={submit} noValidate>
      {missing.map(({ kind, name, received, bytes }) => (
        <div key={kind} className={form.field}>
          <label className={form.label} htmlFor={`${id}-${kind}`}>
            {names[kind]}: <bdi>{name}</bdi>
          </label>
          <p className={form.hint}>
            {received === 0
              ? `The file of ${sizeInWords(bytes)} that was handed in before.`
              : `${sizeInWords(received)} of ${sizeInWords(bytes)} have arrived.`}
          </p>
          <input className={form.input} id={`${id}-${kind}`} name={kind} type="file" />
        </div>
      ))}
      <SendingTold {...sending} />
      {(fault ?? sending.refused) !== null && (
        <p className={`${form.note} ${form.alarm}`} role="alert">
          {fault ?? sending.refused}
        </p>
      )}
      <button className={form.submit} type="submit" aria-disabled={isBusy || undefined}>
        {isBusy ? "Handing in …" : isBegun ? "Go on" : "Hand it in"}
      </button>
    </form>
  );
}
