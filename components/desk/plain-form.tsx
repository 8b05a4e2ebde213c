"use client";

import { useActionState, useEffect, useId, useRef } from "react";
import { CopiedText } from "#components/desk/copied-text";
import type { PlainFieldProps } from "#components/desk/field-control";
import { PlainField } from "#components/desk/plain-field";
import { reached } from "#components/desk/reached";
import css from "./plain-form.module.css";

/** What a form says after it was sent: what is wrong and where, what was typed but for passwords, or that it worked. */
export type FormState = {
  issues?: { path: (string | number)[]; message: string }[];
  typed?: Record<string, string>;
  done?: string;
  /** An address to hand on, told after it. */
  link?: string;
};

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

export type FieldGroup = { legend: string; fields: PlainFieldProps[] };

type Props = {
  action: FormAction;
  /** What it says already: the answer to a form that was sent without a script. */
  before?: FormState;
  fields: PlainFieldProps[];
  /** Fields that belong together under a heading, after the others. */
  groups?: FieldGroup[];
  submit: string;
  /** How its button looks: as the thing to do here, as one among others, or as one that cannot be taken back. */
  tone?: "main" | "quiet" | "grave";
  /** Sent along unseen. */
  hidden?: Record<string, string>;
};

// The server writes the action itself into the page, for a browser without a script.
const isInBrowser = typeof window !== "undefined";

const buttons = { main: css.submit, quiet: css.quiet, grave: `${css.submit} ${css.grave}` };

/**
 * A short form that works without JavaScript: faults stand beside their fields, what was typed stays, and the
 * first field that is wrong gets the cursor. What concerns no field stands above them all.
 */
export function PlainForm(props: Props) {
  const { action, before = {}, fields, groups = [], submit, hidden = {}, tone = "main" } = props;
  const sending: FormAction = isInBrowser ? reached(action) : action;
  const [state, send, isSending] = useActionState(sending, before);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const issues = state.issues ?? [];
  const names = [fields, ...groups.map((group) => group.fields)].flat().map(({ name }) => name);
  const show = (field: PlainFieldProps) => (
    <PlainField
      key={field.name}
      {...field}
      id={`${id}-${field.name}`}
      typed={state.typed?.[field.name] ?? field.typed}
      fault={issues.find(({ path }) => path[0] === field.name)?.message}
    />
  );
  const general = issues.filter(({ path }) => !names.includes(String(path[0])));

  useEffect(() => {
    if (state.issues === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [state]);

  return (
    <form ref={form} className={css.form} action={send} noValidate>
      {general.map(({ message }) => (
        <p key={message} className={`${css.note} ${css.alarm}`} role="alert" tabIndex={-1}>
          {message}
        </p>
      ))}
      {state.done !== undefined && (
        <div className={css.note} role="status">
          {state.done}
          {state.link !== undefined && <CopiedText text={state.link} />}
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(show)}
      {groups.map((group) => (
        <fieldset key={group.legend} className={css.group}>
          <legend className={css.legend}>{group.legend}</legend>
          {group.fields.map(show)}
        </fieldset>
      ))}
      <button className={buttons[tone]} type="submit" disabled={isSending}>
        {submit}
      </button>
    </form>
  );
}
