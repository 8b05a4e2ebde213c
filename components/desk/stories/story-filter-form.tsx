import css from "./story-filter-form.module.css";

type Choice = { value: string; name: string };

type Props = {
  text: string;
  state: string;
  edition: string;
  section: string;
  kind: string;
  states: Choice[];
  editions: Choice[];
  sections: Choice[];
  kinds: Choice[];
};

/** What is looked for, as a form that works without scripts: its answer is an address that can be kept. */
export function StoryFilterForm(props: Props) {
  const { editions, sections, kinds, states } = props;
  return (
    <search>
      <form className={css.form} method="get" action="/admin/stories">
        <label className={css.words}>
          <span>Headline</span>
          <input type="search" name="text" defaultValue={props.text} />
        </label>
        <Choose name="state" label="State" value={props.state} choices={states} any="Everything" />
        {editions.length > 1 && (
          <Choose
            name="edition"
            label="Edition"
            value={props.edition}
            choices={editions}
            any="All"
          />
        )}
        <Choose name="section" label="Section" value={props.section} choices={sections} any="All" />
        <Choose name="kind" label="Kind" value={props.kind} choices={kinds} any="All" />
        <button type="submit">Show</button>
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
