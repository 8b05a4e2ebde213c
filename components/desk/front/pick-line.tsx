import type { PickSeen, SelectedRoomProps } from "#components/desk/front/picks-seen";
import lines from "#components/desk/lines.module.css";
import { FoldPart } from "#components/desk/manage/fold-part";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import type { Forms } from "#components/desk/told-forms";
import { StepButton, WorkButton } from "#components/desk/work-button";

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
      <div className={lines.what}>
        <a className={lines.headline} href={`/admin/stories/${id}`}>
          {/* One that is read from the right stands at the start of its column like the others. */}
          <bdi>{name}</bdi>
        </a>
        <p className={lines.about}>
          {section !== "" && (
            <>
              <bdi>{section}</bdi> ·{" "}
            </>
          )}
          {problem === null ? "Live" : <span className={lines.problem}>{problem}</span>}
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
      <form action={forms.send} className={lines.works}>
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
