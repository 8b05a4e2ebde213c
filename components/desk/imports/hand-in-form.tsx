import { type FormEvent, useId, useRef, useState } from "react";
import type { FileSeen } from "#components/desk/imports/import-types";
import { SendingTold } from "#components/desk/imports/sending-told";
import { type Chosen, useSending } from "#components/desk/imports/use-sending";
import { PlainField } from "#components/desk/plain-field";
import form from "#components/desk/plain-form.module.css";
import { SignInAgain } from "#components/desk/sign-in-again";
import css from "./imports.module.css";

type Issue = { path: (string | number)[]; message: string; way?: "sign-in" };

type Props = {
  editions: { id: string; name: string }[];
  /** Shows the import once its files are there. */
  open: (id: string) => void;
};

const unreached = "The newsroom did not answer. Nothing was sent yet: try again.";
const signedOut: Issue = {
  path: [],
  message: "You are signed out, and nothing was sent yet. Sign in, then press the button again:",
  way: "sign-in",
};

/** Takes the export of another system, and what belongs to it, and hands both in. */
export function HandInForm({ editions, open }: Props) {
  const [issues, setIssues] = useState<Issue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const sending = useSending();
  const element = useRef<HTMLFormElement>(null);
  const id = useId();
  const faultOf = (name: string) => issues.find(({ path }) => path[0] === name)?.message;
  const general = issues.filter(({ path }) => path.length === 0 || path[0] === "");
  const refused = sending.refused === null ? [] : [{ message: sending.refused, way: undefined }];
  const told = [...general.map(({ message, way }) => ({ message, way })), ...refused];

  const refuse = (told: Issue[]) => {
    setIssues(told);
    setBusy(false);
    window.requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
    );
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const chosen = chosenIn(data);
    if (!chosen.some(({ kind }) => kind === "export")) {
      const message = "Choose the file that the old site exported.";
      return refuse([{ path: ["exported"], message }]);
    }
    setIssues([]);
    setBusy(true);
    const answer = await openImport(data, chosen);
    if ("issues" in answer) return refuse(answer.issues);
    const isWhole = await sending.send(answer.id, chosen, noFiles);
    if (isWhole) open(answer.id);
    else setBusy(false);
  };

  return (
    <form ref={element} className={form.form} onSubmit={submit} noValidate>
      <FileField
        id={`${id}-exported`}
        name="exported"
        label="The export"
        accept=".xml,.json,text/xml,application/xml,application/json"
        fault={faultOf("exported")}
        hint="From WordPress: Tools → Export → All content, an .xml file. From Ghost: Settings → Import/Export → Export, a .json file. Up to 4 GB."
      />
      <PlainField
        id={`${id}-edition`}
        name="editionId"
        label="Edition"
        type="choice"
        hint="The language that it is written in. What exists there already stays as it is."
        options={editions.map(({ id: value, name }) => ({ value, name }))}
        fault={faultOf("editionId")}
      />
      <FileField
        id={`${id}-uploads`}
        name="uploads"
        label="Its pictures and documents (optional)"
        accept=".zip,application/zip"
        fault={faultOf("uploads")}
        hint="A zip of the folder wp-content/uploads (WordPress) or content (Ghost)."
      />
      <PlainField
        id={`${id}-fetch`}
        name="isFetching"
        label="Fetch what is missing from the old site"
        type="tick"
        hint="The old site has to answer still. One file after the other is asked for."
        fault={undefined}
      />
      <PlainField
        id={`${id}-address`}
        name="address"
        label="Address of the old site (optional)"
        hint="Exports of Ghost do not say it; without it links within the old site cannot be followed. Such as https://old.example."
        isOptional
        fault={faultOf("address")}
      />
      <FileField
        id={`${id}-redirects`}
        name="redirects"
        label="Its redirects (Ghost, optional)"
        accept=".yaml,.yml,.json"
        fault={faultOf("redirects")}
        hint="The file redirects.yaml or redirects.json, from Settings → Import/Export."
      />
      <SendingTold {...sending} />
      {told.map(({ message, way }) => (
        <p key={message} className={`${form.note} ${form.alarm}`} role="alert" tabIndex={-1}>
          {message} {way === "sign-in" && <SignInAgain />}
        </p>
      ))}
      <button className={form.submit} type="submit" aria-disabled={isBusy || undefined}>
        {isBusy ? "Handing in …" : "Hand it in"}
      </button>
      <p className={css.said}>
        Nothing is published by this. The file is read first, and you decide what becomes of it.
      </p>
    </form>
  );
}

const noFiles: FileSeen[] = [];

const fields = [
  { name: "exported", kind: "export" },
  { name: "uploads", kind: "uploads" },
  { name: "redirects", kind: "redirects" },
] as const;

function chosenIn(data: FormData): Chosen[] {
  return fields.flatMap(({ name, kind }) => {
    const file = data.get(name);
    return file instanceof File && file.name !== "" ? [{ kind, file }] : [];
  });
}

/** As the newsroom is told of the files, by the names of their fields. */
function factsOf(chosen: Chosen[]) {
  return Object.fromEntries(
    chosen.map(({ kind, file: { name, size } }) => [
      fields.find((field) => field.kind === kind)?.name ?? kind,
      { name, bytes: size },
    ]),
  );
}

async function openImport(
  data: FormData,
  chosen: Chosen[],
): Promise<{ id: string } | { issues: Issue[] }> {
  try {
    const response = await fetch("/api/desk/v1/imports", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        ...{ ...factsOf(chosen), editionId: data.get("editionId"), address: data.get("address") },
        isFetching: data.get("isFetching") === "yes",
      }),
    });
    const told = await response.json().catch(() => null);
    if (response.ok) return { id: told.id };
    if (response.status === 401) return { issues: [signedOut] };
    if (told?.issues?.length > 0) return { issues: told.issues };
    return { issues: [{ path: [], message: told?.title ?? unreached }] };
  } catch {
    return { issues: [{ path: [], message: unreached }] };
  }
}

type FileFieldProps = {
  id: string;
  name: string;
  label: string;
  accept: string;
  hint: string;
  fault: string | undefined;
};

function FileField({ id, name, label, accept, hint, fault }: FileFieldProps) {
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={form.hint}>
        {hint}
      </p>
      <input
        className={form.input}
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? `${id}-hint` : `${id}-hint ${id}-fault`}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} className={form.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
