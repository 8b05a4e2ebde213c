import { OneName } from "#components/desk/stories/one-name";
import css from "./story-filter-form.module.css";

type Choice = { value: string; name: string };
type Named = { id: string; name: string } | null;

export type FilterFormProps = {
  words: {
    text: string;
    state: string;
    edition: string;
    section: string;
    kind: string;
    from: string;
    until: string;
    whose: string;
  };
  topic: Named;
  author: Named;
  /** The edition whose topics and authors are offered. */
  searchedEdition: string;
  states: Choice[];
  editions: Choice[];
  sections: Choice[];
  kinds: Choice[];
};

/** What is looked for, as a form that works without scripts: its answer is an address that can be kept. */
export function StoryFilterForm(props: FilterFormProps) {
  const { words, editions, sections, kinds, states, topic, author, searchedEdition } = props;
  const isNarrow = Boolean(
    words.section || words.kind || topic || author || words.from || words.until || words.edition,
  );
  return (
    <search>
      <form className={css.form} method="get" action="/admin/stories">
        {words.whose !== "" && <input type="hidden" name="whose" value={words.whose} />}
        <div className={css.row}>
          <label className={css.words}>
            <span>Headline</span>
            <input type="search" name="text" defaultValue={words.text} />
          </label>
          <Choose
            name="state"
            label="State"
            value={words.state}
            choices={states}
            any="Everything"
          />
          <button type="submit">Show</button>
        </div>
        <details className={css.more} open={isNarrow}>
          <summary>More to look for</summary>
          <div className={css.row}>
            {editions.length > 1 && (
              <Choose
                name="edition"
                label="Edition"
                value={words.edition}
                choices={editions}
                any="All"
              />
            )}
            <Choose
              name="section"
              label="Section"
              value={words.section}
              choices={sections}
              any="All"
            />
            <Choose name="kind" label="Kind" value={words.kind} choices={kinds} any="All" />
            <OneName
              label="Topic"
              name="topic"
              kind="topics"
              editionId={searchedEdition}
              chosen={topic}
            />
            <OneName
              label="Author"
              name="author"
              kind="authors"
              editionId={searchedEdition}
              chosen={author}
            />
            <label>
              <span>Changed from</span>
              <input type="date" name="from" defaultValue={words.from} />
            </label>
            <label>
              <span>Changed until</span>
              <input type="date" name="until" defaultValue={words.until} />
            </label>
          </div>
        </details>
      </form>
    </search>
  );
}

function Choose(props: {
  name: string;
  label: string;
  value: string;
  any: string;
  choices: Choice[];
}) {
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name} defaultValue={props.value}>
        <option value="">{props.any}</option>
        {props.choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
