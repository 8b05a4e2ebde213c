import { AddressText } from "#components/desk/manage/address-text";
import { FoldPart } from "#components/desk/manage/fold-part";
import css from "#components/desk/manage/manage.module.css";
import { StepForm } from "#components/desk/manage/step-form";
import { type FormState, PlainForm } from "#components/desk/plain-form";
import { changePatternAction, movePatternAction, removePatternAction } from "./pattern-actions";
import { patternForm } from "./pattern-fields";
import lines from "./patterns.module.css";

type Pattern = { id: string; address: string; target: string };

/** The patterns in the order in which they are asked, each with what can be done to it. */
export function PatternList({ patterns, before }: { patterns: Pattern[]; before: FormState }) {
  if (patterns.length === 0) return <p className={css.empty}>There is no pattern yet.</p>;
  return (
    <ol className={lines.patterns}>
      {patterns.map((pattern, index) => (
        <li key={pattern.id}>
          <div className={lines.rule}>
            <AddressText address={pattern.address} look="name" />
            <span className={css.kind}>
              {pattern.target === "" ? (
                "Gone (410)"
              ) : (
                <AddressText address={`→ ${pattern.target}`} />
              )}
            </span>
          </div>
          <div className={css.steps}>
            <StepForm
              {...{ action: movePatternAction, id: pattern.id, step: "earlier", sign: "↑" }}
              label={`Ask ${pattern.address} earlier`}
              isOff={index === 0}
            />
            <StepForm
              {...{ action: movePatternAction, id: pattern.id, step: "later", sign: "↓" }}
              label={`Ask ${pattern.address} later`}
              isOff={index === patterns.length - 1}
            />
          </div>
          <FoldPart title="Change or remove" isOpen={before.of === pattern.id}>
            <PlainForm
              action={changePatternAction}
              before={before.of === pattern.id ? before : {}}
              {...patternForm(pattern)}
              hidden={{ id: pattern.id, form: pattern.id }}
              submit="Save"
            />
            <p className={lines.removal}>
              Its addresses lead nowhere from then on, unless another pattern takes them.
            </p>
            <PlainForm
              action={removePatternAction}
              fields={[]}
              hidden={{ id: pattern.id }}
              submit="Remove it"
              tone="grave"
            />
          </FoldPart>
        </li>
      ))}
    </ol>
  );
}
