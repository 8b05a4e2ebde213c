"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import { ListReport, type ListTold } from "#components/desk/addresses/list-report";
import { sendList } from "#components/desk/addresses/send-list";
import form from "#components/desk/plain-form.module.css";

type Step =
  | { name: "asked" | "checking"; fault?: string }
  | { name: "checked" | "adding" | "added"; lines: ListTold[]; fault?: string };

/** A list of addresses from a file: first it is told what would become of each line, then they are added. */
export function BringList() {
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<Step>({ name: "asked" });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const isBusy = step.name === "checking" || step.name === "adding";

  const check = useCallback(async (chosen: File | null) => {
    setFile(chosen);
    if (chosen === null) return setStep({ name: "asked" });
    setStep({ name: "checking" });
    const told = await sendList("POST", chosen);
    setStep(
      told.ok ? { name: "checked", lines: told.value } : { name: "asked", fault: told.fault },
    );
  }, []);

  useEffect(() => {
    // Somebody may have chosen a file before this page was awake.
    const early = input.current?.files?.[0];
    if (early !== undefined) void check(early);
  }, [check]);

  async function add(lines: ListTold[]) {
    if (file === null) return;
    setStep({ name: "adding", lines });
    const told = await sendList("PUT", file);
    setStep(
      told.ok
        ? { name: "added", lines: told.value }
        : { name: "checked", lines, fault: told.fault },
    );
  }

  return (
    <div className={form.form}>
      <div className={form.field}>
        <label className={form.label} htmlFor={id}>
          File
        </label>
        <p className={form.hint} id={`${id}-hint`}>
          Comma-separated values (CSV) in UTF-8, at most 50,000 lines and 5 MB. Its first line names
          the columns: address, target and, for those who want it, note.
        </p>
        <input
          ref={input}
          id={id}
          className={form.input}
          type="file"
          accept=".csv,text/csv"
          aria-describedby={`${id}-hint`}
          disabled={isBusy}
          onChange={(event) => void check(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      {step.fault !== undefined && (
        <p className={`${form.note} ${form.alarm}`} role="alert">
          {step.fault}
        </p>
      )}
      <p role="status" className={form.hint}>
        {isBusy ? "Looking at every line. A long list takes a while." : ""}
      </p>
      {"lines" in step && (
        <ListReport
          lines={step.lines}
          isAdded={step.name === "added"}
          isBusy={isBusy}
          onAdd={() => void add(step.lines)}
        />
      )}
    </div>
  );
}
