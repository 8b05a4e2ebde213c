import { Said } from "#components/reference/said";
import type { ReferenceView } from "#lib/api/reference-view";
import styles from "./fields.module.css";

type Fields = ReferenceView["schemas"][number]["fields"];

/** What an answer consists of: each field with its type and what it means. */
export function AnswerFields({ fields }: { fields: Fields }) {
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, type, isOptional, description }) => (
        <Entry
          key={name}
          name={name}
          type={type.words}
          link={type.link}
          mark={isOptional ? "optional" : null}
          description={description}
        />
      ))}
    </dl>
  );
}

/** What a question takes. */
export function ParameterFields({
  parameters,
}: {
  parameters: ReferenceView["groups"][number]["operations"][number]["parameters"];
}) {
  return (
    <dl className={styles.fields}>
      {parameters.map(({ name, place, isRequired, type, description }) => (
        <Entry
          key={name}
          name={name}
          type={type}
          link={null}
          mark={isRequired ? (place === "path" ? "in the path" : "needed") : null}
          description={description}
        />
      ))}
    </dl>
  );
}

type EntryProps = {
  name: string;
  type: string;
  link: string | null;
  mark: string | null;
  description: string;
};

function Entry({ name, type, link, mark, description }: EntryProps) {
  return (
    <div className={styles.field}>
      <dt>
        <code className={styles.name}>{name}</code>{" "}
        <span className={styles.type}>
          {link === null ? type : <a href={`#schema-${link}`}>{type}</a>}
        </span>
        {mark !== null && <span className={styles.mark}> {mark}</span>}
      </dt>
      {description !== "" && (
        <dd>
          <Said words={description} />
        </dd>
      )}
    </div>
  );
}
