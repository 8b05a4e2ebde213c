import type { PickSeen, SelectedRoomProps } from "#components/desk/front/picks-seen";
import { StepButton, WorkButton } from "#components/desk/front/step-button";
import type { Forms } from "#components/desk/front/told-forms";
import { FoldPart } from "#components/desk/manage/fold-part";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import css from "./front.module.css";

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
        <StepButton work="earlier" sign="↑" label={`Move ${name} up`} isOff={isFirst} />
        <StepButton work="later" sign="↓" label={`Move ${name} down`} isOff={isLast} />
        <WorkButton work="remove" name="Take out" label={`Take out: ${name}`} />
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
            <WorkButton work="lasting" name="Let it stand without an end" />
          </form>
        )}
      </FoldPart>
    </li>
  );
}
