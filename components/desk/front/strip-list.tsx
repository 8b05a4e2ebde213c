import { FrontFields } from "#components/desk/front/front-fields";
import type { AroundSeen, FrontRoomProps, StripSeen } from "#components/desk/front/front-seen";
import lines from "#components/desk/lines.module.css";
import { FilterForm } from "#components/desk/manage/filter-form";
import { FoldPart } from "#components/desk/manage/fold-part";
import manage from "#components/desk/manage/manage.module.css";
import type { Forms } from "#components/desk/told-forms";
import { StepButton, WorkButton } from "#components/desk/work-button";
import css from "./front.module.css";

type Props = Pick<FrontRoomProps, "front"> & { around: AroundSeen; forms: Forms };

/** The rows below the places of a home page, each with the newest articles of a section or topic. */
export function StripList({ front, around, forms }: Props) {
  const { strips, isAutomatic, others, topicWords } = around;
  return (
    <section className={manage.part} aria-labelledby="strips">
      <h2 id="strips" className={manage.subtitle}>
        Strips below them
      </h2>
      <p className={manage.quiet}>
        {isAutomatic
          ? "One for each section, in the order of the navigation, also for sections to come."
          : "Those of this list alone. One that has no article left is not on the page."}
      </p>
      <ol className={`${lines.lines} ${lines.numbered}`}>
        {strips.map((strip, index) => (
          <li key={strip.id}>
            <Named strip={strip} />
            <form action={forms.send} className={lines.works}>
              <StripFields front={front} strip={strip} />
              <StepButton
                {...{ work: "strip-earlier", sign: "↑", isOff: index === 0 }}
                label={`Move ${strip.name} up`}
              />
              <StepButton
                {...{ work: "strip-later", sign: "↓", isOff: index === strips.length - 1 }}
                label={`Move ${strip.name} down`}
              />
              <WorkButton
                {...{ work: "remove-strip", name: "Take out" }}
                label={`Take out: ${strip.name}`}
              />
            </form>
          </li>
        ))}
      </ol>
      {!isAutomatic && (
        <form action={forms.send} className={css.rule}>
          <FrontFields front={front} />
          <WorkButton work="automatic-strips" name="One for each section again" />
        </form>
      )}
      <FoldPart title="Add a strip" isOpen={topicWords !== ""}>
        <FilterForm
          action="/admin/front"
          hidden={front}
          fields={[
            { name: "topic", label: "Part of a topic’s name", value: topicWords, kind: "words" },
          ]}
        />
        <ul className={`${lines.lines} ${lines.found}`}>
          {others.map((strip) => (
            <li key={strip.id}>
              <Named strip={strip} />
              <form action={forms.send} className={lines.works}>
                <StripFields front={front} strip={strip} />
                <WorkButton
                  {...{ work: "add-strip", name: "Add" }}
                  label={`Add a strip: ${strip.name}`}
                />
              </form>
            </li>
          ))}
        </ul>
      </FoldPart>
    </section>
  );
}

function Named({ strip: { type, name } }: { strip: StripSeen }) {
  return (
    <div className={lines.what}>
      <span className={lines.headline}>
        <bdi>{name}</bdi>
      </span>
      <p className={lines.about}>{type === "section" ? "Section" : "Topic"}</p>
    </div>
  );
}

function StripFields({ front, strip }: { front: FrontRoomProps["front"]; strip: StripSeen }) {
  return (
    <>
      <FrontFields front={front} />
      <input type="hidden" name="type" value={strip.type} />
      <input type="hidden" name="id" value={strip.id} />
    </>
  );
}
