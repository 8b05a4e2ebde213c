import type { SelectedRoomProps } from "#components/desk/front/picks-seen";
import { WorkButton } from "#components/desk/front/step-button";
import type { Forms } from "#components/desk/front/told-forms";
import css from "./front.module.css";

type Props = Pick<SelectedRoomProps, "found" | "words" | "isFull"> & {
  taken: string[];
  forms: Forms;
};

/** Live articles, the newest first, each with the button that selects it. */
export function AddList({ found, words, isFull, taken, forms }: Props) {
  if (found.length === 0) {
    return (
      <p className={css.about}>
        {words === ""
          ? "Readers of this edition have no article yet."
          : "Readers have no article with these words in its headline."}
      </p>
    );
  }
  return (
    <>
      {isFull && (
        <p className={css.about}>
          As many stand there as can. Take one out before you add another.
        </p>
      )}
      <ul className={css.found}>
        {found.map(({ id, headline, section, published }) => (
          <li key={id}>
            <div className={css.what}>
              <span className={css.headline}>
                <bdi>{headline}</bdi>
              </span>
              <p className={css.about}>
                <bdi>{section}</bdi> · <time dateTime={published.iso}>{published.text}</time>
              </p>
            </div>
            {taken.includes(id) ? (
              <span className={css.about}>Selected</span>
            ) : (
              <form action={forms.send} className={css.steps}>
                <input type="hidden" name="id" value={id} />
                <WorkButton work="add" name="Add" label={`Add ${headline}`} />
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
