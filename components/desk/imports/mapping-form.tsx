"use client";

import { useActionState, useId } from "react";
import { CategoryFields, type CategoryRow } from "#components/desk/imports/category-fields";
import { LineFields, type LineRow } from "#components/desk/imports/line-fields";
import { PlainField } from "#components/desk/plain-field";
import type { FormAction } from "#components/desk/plain-form";
import form from "#components/desk/plain-form.module.css";
import { sending } from "#components/desk/reached";
import css from "./imports.module.css";

/** A kind of posts that a plug-in made, and what is to become of it. */
export type TypeRow = { type: string; items: number; becomes: string };

type Props = {
  action: FormAction;
  importId: string;
  categories: CategoryRow[];
  types: TypeRow[];
  lines: LineRow[];
  sectionName: string;
  /** What the button that lets it in says. */
  submit: string;
};

/** What becomes of the categories and kinds of posts of an archive, to be decided before it comes in. */
export function MappingForm(props: Props) {
  const { action, importId, categories, types, lines, sectionName, submit } = props;
  const [state, send, isSending] = useActionState(sending(action), {});
  const id = useId();
  return (
    <form className={form.form} action={send} noValidate>
      <input type="hidden" name="id" value={importId} />
      {categories.length > 0 && <CategoryFields categories={categories} id={id} />}
      {types.length > 0 && (
        <fieldset className={css.mapping}>
          <legend className={form.legend}>Other kinds of posts</legend>
          <p className={form.hint}>
            Plug-ins of the old site made them. What does not come in is kept as it was, out of
            sight.
          </p>
          <ul className={css.rows}>
            {types.map(({ type, items, becomes }) => (
              <li key={type} className={css.row}>
                <label htmlFor={`${id}-type-${type}`}>
                  <bdi>{type}</bdi> <span className={css.count}>{items}</span>
                </label>
                <select
                  className={form.input}
                  id={`${id}-type-${type}`}
                  name={`type:${type}`}
                  defaultValue={becomes}
                >
                  <option value="nothing">Stays out</option>
                  <option value="article">Articles</option>
                  <option value="page">Pages</option>
                </select>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {lines.length > 0 && <LineFields lines={lines} id={id} />}
      <div className={css.else}>
        <PlainField
          id={`${id}-section`}
          name="sectionName"
          label="Section for everything else"
          hint="For articles that no category gives a section. “Articles” when this is left empty."
          isOptional
          typed={sectionName}
          fault={undefined}
        />
      </div>
      {state.issues?.map(({ message }) => (
        <p key={message} className={`${form.note} ${form.alarm}`} role="alert">
          {message}
        </p>
      ))}
      {"done" in state && state.done !== undefined && (
        <p className={form.note} role="status">
          {state.done}
        </p>
      )}
      <div className={css.buttons}>
        <button
          className={form.submit}
          type="submit"
          name="next"
          value="import"
          disabled={isSending}
        >
          {submit}
        </button>
        <button className={form.quiet} type="submit" name="next" value="read" disabled={isSending}>
          Read it again with this
        </button>
      </div>
    </form>
  );
}
