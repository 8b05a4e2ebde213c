"use client";

import { useState } from "react";
import form from "#components/desk/plain-form.module.css";
import css from "./imports.module.css";

/** A category of the archive, and what is to become of it. */
export type CategoryRow = {
  slug: string;
  name: string;
  /** The category that it stood below; empty at the top. */
  parent: string;
  items: number;
  becomes: string;
  /** Whether somebody should look at it: it would be a section, or it came since the last archive of the site. */
  isToDecide: boolean;
  /** Whether it came since the last archive of the site, for which all others were decided. */
  isNew: boolean;
  /** Another name that somebody has given it; empty for its own. */
  chosenName: string;
};

const shownAtOnce = 20;
const filteredFrom = 12;

/** What becomes of each category: those to decide first, then the most used, some at a time; or those of a name. */
export function CategoryFields({ categories, id }: { categories: CategoryRow[]; id: string }) {
  const [words, setWords] = useState("");
  const first = categories.filter(({ isToDecide }) => isToDecide).length;
  const [shown, setShown] = useState(Math.max(first, shownAtOnce));
  const wanted = words.trim().toLowerCase();
  const fits = ({ name, chosenName, parent }: CategoryRow) =>
    [name, chosenName, parent].some((text) => text.toLowerCase().includes(wanted));
  const found = wanted === "" ? categories.length : categories.filter(fits).length;
  const rest = wanted === "" ? categories.length - shown : 0;
  return (
    <fieldset className={css.mapping}>
      <legend className={form.legend}>Categories</legend>
      <p className={form.hint}>
        An article stands in one section and has any number of topics. Two that are given one name
        become one; a name that the newsroom has already joins what is there.
      </p>
      <p className={css.said} role="status">
        {wanted === "" ? countsOf(categories) : `${found} of ${categories.length} shown.`}
      </p>
      {categories.length > filteredFrom && (
        <div className={css.find}>
          <label htmlFor={`${id}-find`}>Find a category</label>
          <input
            className={form.input}
            id={`${id}-find`}
            type="search"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            // It looks among what is shown; the form is sent by its buttons.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            dir="auto"
            autoComplete="off"
          />
        </div>
      )}
      <ul className={css.rows}>
        {categories.map((row, index) => (
          <CategoryLine
            key={row.slug}
            row={row}
            id={`${id}-${row.slug}`}
            isHidden={wanted === "" ? index >= shown : !fits(row)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          className={`${form.quiet} ${css.further}`}
          type="button"
          onClick={() => setShown(shown + shownAtOnce)}
        >
          Show {Math.min(rest, shownAtOnce)} of {rest} more
        </button>
      )}
    </fieldset>
  );
}

/** “86 categories: 9 as sections, 70 as topics, 7 as nothing. Those to decide stand first.” */
function countsOf(categories: CategoryRow[]): string {
  const count = (becomes: string, one: string, many: string) => {
    const number = categories.filter((row) => row.becomes === becomes).length;
    return `${number} as ${number === 1 ? one : many}`;
  };
  const parts = [
    count("section", "a section", "sections"),
    count("topic", "a topic", "topics"),
    count("nothing", "nothing", "nothing"),
  ];
  const all = categories.length === 1 ? "1 category" : `${categories.length} categories`;
  const isSorted = categories.some(({ isToDecide }) => isToDecide);
  return `${all}: ${parts.join(", ")}.${isSorted && categories.length > 1 ? " Those to decide stand first." : ""}`;
}

type LineProps = { row: CategoryRow; id: string; isHidden: boolean };

/** What is out of sight is sent with the form all the same. */
function CategoryLine({ row, id, isHidden }: LineProps) {
  const { slug, name, parent, items, becomes, chosenName, isNew } = row;
  return (
    <li className={css.row} hidden={isHidden}>
      <label htmlFor={id}>
        <bdi>{name}</bdi> <span className={css.count}>{items}</span>
        {isNew && <span className={css.parent}>new since the last archive</span>}
        {parent !== "" && (
          <span className={css.parent}>
            below <bdi>{parent}</bdi>
          </span>
        )}
      </label>
      <select className={form.input} id={id} name={`becomes:${slug}`} defaultValue={becomes}>
        <option value="section">Section</option>
        <option value="topic">Topic</option>
        <option value="nothing">Nothing</option>
      </select>
      <input
        className={form.input}
        name={`name:${slug}`}
        aria-label={`Name of ${name} here`}
        placeholder={name}
        defaultValue={chosenName}
        maxLength={200}
        dir="auto"
        autoComplete="off"
      />
    </li>
  );
}
