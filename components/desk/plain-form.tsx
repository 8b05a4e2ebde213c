"use client";

import { useActionState, useEffect, useId, useRef, useState } from "react";
import { CopiedText } from "#components/desk/copied-text";
import type { PlainFieldProps } from "#components/desk/field-control";
import { type FieldGroup, fieldsIn } from "#components/desk/field-group";
import { PlainField } from "#components/desk/plain-field";
import { sendingFiles } from "#components/desk/sent-files";
import { SpareFields } from "#components/desk/spare-fields";
import { theirsOf } from "#components/desk/theirs-of";
import css from "./plain-form.module.css";

/** What a form says after it was sent: what is wrong and where, what was typed but for passwords, or that it worked. */
export type FormState = {
  issues?: { path: (string | number)[]; message: string }[];
  typed?: Record<string, string>;
  done?: string;
  /** An address to hand on, told after it. */
  link?: string;
  /** Which of a page’s forms says so. */
  of?: string;
  /** The version of the record that the form goes on from. */
  version?: string;
  /** Somebody else saved the record since: as it stands now, by the names of the fields. */
  newer?: { version: string; shown: Record<string, string> };
};

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

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
  /** The version of the record that is changed here, which a later save must not overwrite unseen. */
  version?: string;
  /** Sent along unseen. */
  hidden?: Record<string, string>;
};

const buttons = { main: css.submit, quiet: css.quiet, grave: `${css.submit} ${css.grave}` };

/**
 * A short form that works without JavaScript: faults stand beside their fields, what was typed stays, and the
 * first field that is wrong gets the cursor. What concerns no field stands above them all.
 */
export function PlainForm(props: Props) {
  const { action, before = {}, fields, groups = [], submit, hidden = {}, tone = "main" } = props;
  const [state, send, isSending] = useActionState<FormState, FormData>(
    sendingFiles(action),
    before,
  );
  // The page may be shown anew below what is being written; the version stays the one it was written from.
  const [opened] = useState(props.version);
  const newer = opened === undefined ? undefined : state.newer;
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const issues = state.issues ?? [];
  const names = [...fields, ...fieldsIn(groups)].map(({ name }) => name);
  const told = (field: PlainFieldProps) => ({
    typed: state.typed?.[field.name] ?? field.typed,
    fault: issues.find(({ path }) => path[0] === field.name)?.message,
    theirs: newer && theirsOf(field, newer.shown[field.name], state.typed?.[field.name]),
  });
  const show = (field: PlainFieldProps) => (
    <PlainField key={field.name} {...field} id={`${id}-${field.name}`} {...told(field)} />
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
      {opened !== undefined && (
        <input type="hidden" name="version" value={state.version ?? opened} />
      )}
      {fields.map(show)}
      {groups.map((group) => (
        <fieldset key={group.legend} className={css.group}>
          <legend className={css.legend}>{group.legend}</legend>
          {group.fields.map(show)}
          {group.spare && (
            <SpareFields
              {...group.spare}
              show={show}
              isTold={(field) => Object.values(told(field)).some((text) => text)}
            />
          )}
        </fieldset>
      ))}
      <button className={buttons[tone]} type="submit" disabled={isSending}>
        {submit}
      </button>
      {newer !== undefined && (
        <button
          className={css.quiet}
          type="submit"
          name="knownVersion"
          value={newer.version}
          disabled={isSending}
        >
          Save mine anyway
        </button>
      )}
    </form>
  );
}
