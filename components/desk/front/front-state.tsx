import type { FrontRoomProps } from "#components/desk/front/front-seen";
import lines from "#components/desk/lines.module.css";
import { FoldPart } from "#components/desk/manage/fold-part";
import manage from "#components/desk/manage/manage.module.css";
import { PlainForm } from "#components/desk/plain-form";
import schedules from "#components/desk/schedules/schedules.module.css";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import { useToldForms } from "#components/desk/told-forms";
import { WorkButton } from "#components/desk/work-button";
import css from "./front.module.css";

type Props = Pick<
  FrontRoomProps,
  | "front"
  | "timeZone"
  | "versions"
  | "isShown"
  | "version"
  | "previewHref"
  | "publish"
  | "schedule"
  | "callOff"
  | "before"
>;

const leaves = ["call-off"];

/** Whether readers see the front as it stands here, and the ways to let them. */
export function FrontState(props: Props) {
  const { front, timeZone, versions, isShown, version, previewHref, before } = props;
  const beforeOf = (form: string) => (before.of === form ? before : {});
  const hidden = (form: string) => ({ ...front, form, version: String(version) });
  const { forms, told } = useToldForms({
    ...{ change: props.callOff, leaves },
    before: beforeOf("plans"),
  });
  const shown = versions.find(({ state }) => state === "shown");
  const waiting = versions.filter(({ state }) => state === "waiting");
  return (
    <section className={`${manage.part} ${css.state}`} aria-labelledby="readers">
      <div className={css.heading}>
        <h2 id="readers" className={manage.subtitle}>
          {isShown ? "Readers see this front" : "Readers do not see this yet"}
        </h2>
        <a href={previewHref} target="_blank" rel="noopener">
          Preview
        </a>
      </div>
      <p className={manage.quiet}>
        {shown === undefined ? (
          "What they see fills itself: the newest article leads."
        ) : (
          <>
            {isShown ? "It is" : "They see"} version {shown.number}, published{" "}
            <TwoClocks at={shown.at} editionZone={timeZone} />
            {shown.by !== null && (
              <>
                {" by "}
                <bdi>{shown.by}</bdi>
              </>
            )}
            .
          </>
        )}
      </p>
      <PlainForm
        action={props.publish}
        before={beforeOf("publish")}
        fields={[]}
        hidden={hidden("publish")}
        submit="Publish"
        tone={isShown ? "quiet" : "main"}
      />
      {told}
      {waiting.map(({ id, number, at, problem }) => (
        <div key={id} className={css.plan}>
          <div>
            <p>
              Version {number} {problem === null ? "goes live" : "was to go live"}{" "}
              <TwoClocks at={at} editionZone={timeZone} />.
            </p>
            {problem !== null && (
              <p className={schedules.problem}>
                <b>Late.</b> {problem}
              </p>
            )}
          </div>
          <form action={forms.send} className={lines.works}>
            <input type="hidden" name="form" value="plans" />
            <input type="hidden" name="id" value={id} />
            <WorkButton work="call-off" name={`Call off version ${number}`} />
          </form>
        </div>
      ))}
      <FoldPart title="Publish later" isOpen={before.of === "schedule"}>
        <p>
          What stands here now is sealed and published then. What you change after it does not go
          along.
        </p>
        <PlainForm
          action={props.schedule}
          before={beforeOf("schedule")}
          fields={[
            {
              name: "at",
              label: "When readers see it",
              type: "datetime-local",
              hint: `By the clock of the edition (${timeZone}).`,
            },
          ]}
          hidden={hidden("schedule")}
          submit="Plan it"
        />
      </FoldPart>
    </section>
  );
}
