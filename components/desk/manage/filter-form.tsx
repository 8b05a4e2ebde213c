import css from "./filter-form.module.css";

type Choice = { value: string; name: string };

type Asked = { name: string; label: string; value: string };

export type FilterField =
  | (Asked & { kind: "words" | "date" })
  | (Asked & { kind: "choice"; any: string; choices: Choice[] });

/** What is looked for in a list; its answer is an address that can be kept. Works without scripts. */
export function FilterForm(props: {
  action: string;
  fields: FilterField[];
  hidden?: Record<string, string>;
}) {
  return (
    <search>
      <form className={css.filter} method="get" action={props.action}>
        {Object.entries(props.hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.fields.map((field) => (
          <div key={field.name}>
            <label htmlFor={idOf(field.name)}>{field.label}</label>
            <Field {...field} />
          </div>
        ))}
        <button type="submit">Show</button>
      </form>
    </search>
  );
}

const idOf = (name: string) => `find-${name}`;

function Field(field: FilterField) {
  const shared = { id: idOf(field.name), name: field.name, defaultValue: field.value };
  if (field.kind === "words") return <input type="search" {...shared} />;
  if (field.kind !== "choice") return <input type="date" {...shared} />;
  return (
    <select {...shared}>
      <option value="">{field.any}</option>
      {field.choices.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
