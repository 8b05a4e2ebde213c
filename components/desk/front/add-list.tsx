import { FoundList } from "#components/desk/front/found-list";
import type { SelectedRoomProps } from "#components/desk/front/picks-seen";
import lines from "#components/desk/lines.module.css";
import type { Forms } from "#components/desk/told-forms";
import { WorkButton } from "#components/desk/work-button";

type Props = Pick<SelectedRoomProps, "found" | "words" | "isFull"> & {
  taken: string[];
  forms: Forms;
};

/** Live articles, each with the button that selects it. */
export function AddList({ found, words, isFull, taken, forms }: Props) {
  return (
    <>
      {isFull && (
        <p className={lines.about}>
          As many stand there as can. Take one out before you add another.
        </p>
      )}
      <FoundList
        found={found}
        nothing={
          words === ""
            ? "Readers of this edition have no article yet."
            : "Readers have no article with these words in its headline."
        }
        workOf={({ id, headline }) =>
          taken.includes(id) ? (
            <span className={lines.about}>Selected</span>
          ) : (
            <form action={forms.send} className={lines.works}>
              <input type="hidden" name="id" value={id} />
              <WorkButton work="add" name="Add" label={`Add ${headline}`} />
            </form>
          )
        }
      />
    </>
  );
}
