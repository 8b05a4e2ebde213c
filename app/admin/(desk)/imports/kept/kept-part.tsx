import css from "#components/desk/imports/imports.module.css";
import { FoldPart } from "#components/desk/manage/fold-part";
import manage from "#components/desk/manage/manage.module.css";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import type { Kept } from "#lib/migration/imports/list-kept";
import { typeWords } from "#lib/migration/proof/type-words";
import { removeKeptAction } from "../import-actions";

type Props = { kept: Kept; title: string; before: FormState };

/** What is kept of an archive out of sight: how much of what kind, as a file, and how to be rid of it. */
export function KeptPart({ kept: { source, kinds }, title, before }: Props) {
  const count = kinds.reduce((sum, { count: of }) => sum + of, 0).toLocaleString("en-GB");
  return (
    <section className={manage.aside}>
      <table className={css.proof}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Records</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, count: of }) => (
            <tr key={kind}>
              <th scope="row">
                <bdi>{typeWords(kind, of)}</bdi>
              </th>
              <td>{of.toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.said}>
        The newsroom has no place for these, and readers never see them. Comments hold the names of
        those who wrote them.{" "}
        <a href={`/api/desk/v1/imports/kept?source=${encodeURIComponent(source)}`} download>
          Download as JSON
        </a>
      </p>
      <FoldPart title="Erase what is kept out of sight">
        <p>
          These {count} records go for good; what has come in stays. Should the archive be let in
          once more, they are kept again.
        </p>
        <PlainForm
          action={removeKeptAction}
          before={before}
          fields={[]}
          hidden={{ source }}
          submit="Erase them"
          tone="grave"
        />
      </FoldPart>
    </section>
  );
}
