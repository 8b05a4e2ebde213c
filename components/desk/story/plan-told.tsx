import { Alert } from "@mantine/core";
import { AddressSeen } from "#components/desk/story/fields/address-seen";
import type { Plan } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

/** What stands in the way of publishing, what is worth a look, and what it would change for readers. */
export function PlanTold({ plan }: { plan: Plan }) {
  return (
    <>
      <Sentences title="To put right first" color="red" lines={plan.blocks} />
      <Sentences title="Worth a look" color="yellow" lines={plan.warnings} />
      {plan.path !== null && (
        <dl className={css.plan}>
          <dt>Address</dt>
          <dd>
            <AddressSeen path={plan.path} />
          </dd>
          {plan.oldPath !== null && (
            <>
              <dt>Leads there</dt>
              <dd>
                <AddressSeen path={plan.oldPath} />
              </dd>
            </>
          )}
          {plan.pages.length > 0 && (
            <>
              <dt>Shown on</dt>
              <dd dir="ltr">{plan.pages.join(", ")}</dd>
            </>
          )}
          {plan.leaves.length > 0 && (
            <>
              <dt>No longer on</dt>
              <dd dir="ltr">{plan.leaves.join(", ")}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}

/** Sentences under a title, each said once. */
export function Sentences(props: { title: string; color: string; lines: { message: string }[] }) {
  const lines = [...new Set(props.lines.map(({ message }) => message))];
  if (lines.length === 0) return null;
  return (
    <Alert color={props.color} title={props.title} variant="light">
      <ul className={css.sentences}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Alert>
  );
}
