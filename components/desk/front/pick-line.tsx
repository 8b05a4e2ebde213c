import type { PickSeen, PickWork, SelectedRoomProps } from "#components/desk/front/picks-seen";
import { FoldPart } from "#components/desk/manage/fold-part";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import css from "./front.module.css";

export type Forms = { send: (form: FormData) => void; note: (work: PickWork) => void };

type Props = Pick<SelectedRoomProps, "edition" | "setEnd"> & {
  pick: PickSeen;
  forms: Forms;
  before: FormState;
  isFirst: boolean;
  isLast: boolean;
};

/** One article under “Selected”: what it is, until when it stands there, and what can be done with it. */
export function PickLine({ pick, edition, setEnd, forms, before, isFirst, isLast }: Props) {
  const { id, headline, section, problem, until } = pick;
  const name = headline || "Without a headline";
  return (
    <li>
      <div className={css.what}>
        <a className={css.headline} href={`/admin/stories/${id}`}>
          {/* One that is read from the right stands at the start of its column like the others. */}
          <bdi>{name}</bdi>
        </a>
        <p className={css.about}>
          {section !== "" && (
            <>
              <bdi>{section}</bdi> ·{" "}
            </>
          )}
          {problem === null ? "Live" : <span className={css.problem}>{problem}</span>}
          {until === null ? (
            " · Without an end"
          ) : (
            <>
              {" · Until "}
              <TwoClocks at={until.at} editionZone={edition.timeZone} />
            </>
          )}
        </p>
      </div>
      <form action={forms.send} className={css.steps}>
        <input type="hidden" name="id" value={id} />
        <Step work="earlier" sign="↑" label={`Move ${name} up`} isOff={isFirst} forms={forms} />
        <Step work="later" sign="↓" label={`Move ${name} down`} isOff={isLast} forms={forms} />
        <button
          type="submit"
          name="work"
          value="remove"
          className={css.button}
          aria-label={`Take out: ${name}`}
          onClick={() => forms.note("remove")}
        >
          Take out
        </button>
      </form>
      <FoldPart title={until === null ? "Set an end" : "Change the end"} isOpen={before.of === id}>
        <PlainForm
          action={setEnd}
          before={before}
          fields={[
            {
              name: "at",
              label: `When “${name}” goes`,
              type: "datetime-local",
              hint: `By the clock of the edition (${edition.timeZone}). It goes by itself then.`,
              typed: until?.local,
            },
          ]}
          hidden={{ id, form: id }}
          submit="Set the end"
        />
        {until !== null && (
          <form action={forms.send}>
            <input type="hidden" name="id" value={id} />
            <button
              type="submit"
              name="work"
              value="lasting"
              className={css.button}
              onClick={() => forms.note("lasting")}
            >
              Let it stand without an end
            </button>
          </form>
        )}
      </FoldPart>
    </li>
  );
}

type StepProps = {
  work: "earlier" | "later";
  sign: string;
  label: string;
  isOff: boolean;
  forms: Forms;
};

/** Stays a button where there is nowhere to go: one that is shut off lets go of the keyboard. */
function Step({ work, sign, label, isOff, forms }: StepProps) {
  return (
    <button
      type="submit"
      name="work"
      value={work}
      className={`${css.button} ${css.square}`}
      aria-label={label}
      aria-disabled={isOff}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        forms.note(work);
      }}
    >
      {sign}
    </button>
  );
}
