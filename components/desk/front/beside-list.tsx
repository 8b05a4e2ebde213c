import { FrontFields } from "#components/desk/front/front-fields";
import type { AroundSeen, FrontRoomProps } from "#components/desk/front/front-seen";
import lines from "#components/desk/lines.module.css";
import manage from "#components/desk/manage/manage.module.css";
import type { Forms } from "#components/desk/told-forms";
import { StepButton, WorkButton } from "#components/desk/work-button";
import { blockNames as names } from "#lib/content/front-layout";
import css from "./front.module.css";

type Props = Pick<FrontRoomProps, "front"> & { around: AroundSeen; forms: Forms };

/** What stands beside the places of a home page, and whether anything may stand on it twice. */
export function BesideList({ front, around, forms }: Props) {
  const { blocks, mayRepeat } = around;
  return (
    <section className={manage.part} aria-labelledby="beside">
      <h2 id="beside" className={manage.subtitle}>
        Beside them
      </h2>
      <ol className={`${lines.lines} ${lines.numbered}`}>
        {blocks.map(({ name, isShown }, index) => (
          <li key={name}>
            <div className={lines.what}>
              <span className={lines.headline}>{names[name]}</span>
              <p className={lines.about}>{isShown ? "Stands on the page" : "Left out"}</p>
            </div>
            <form action={forms.send} className={lines.works}>
              <FrontFields front={front} />
              <input type="hidden" name="block" value={name} />
              <StepButton
                {...{ work: "block-earlier", sign: "↑", isOff: index === 0 }}
                label={`Move ${names[name]} up`}
              />
              <StepButton
                {...{ work: "block-later", sign: "↓", isOff: index === blocks.length - 1 }}
                label={`Move ${names[name]} down`}
              />
              <WorkButton
                work={isShown ? "hide-block" : "show-block"}
                name={isShown ? "Leave out" : "Show"}
                label={`${isShown ? "Leave out" : "Show"}: ${names[name]}`}
              />
            </form>
          </li>
        ))}
      </ol>
      <form action={forms.send} className={css.rule}>
        <FrontFields front={front} />
        <p className={lines.about}>
          {mayRepeat
            ? "An article may stand on the page twice, as in a place and under Latest."
            : "No article stands on the page twice."}
        </p>
        <WorkButton
          work={mayRepeat ? "repeat-nothing" : "repeat"}
          name={mayRepeat ? "Show each article once" : "Let articles stand twice"}
        />
      </form>
    </section>
  );
}
