import { Alert, Stack } from "@mantine/core";
import { AddressSeen } from "#components/desk/story/fields/address-seen";
import { IssueTold } from "#components/desk/story/issue-told";
import type { DeskIssue, Plan } from "#components/desk/story/workflow-types";
import css from "./story-screen.module.css";

/**
 * What stands in the way of publishing, what is worth a look, and what it would change for readers. The dialog begins
 * here: it is to be read before anything is pressed.
 */
export function PlanTold({ plan }: { plan: Plan }) {
  return (
    <Stack data-autofocus tabIndex={-1} className={css.told}>
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
    </Stack>
  );
}

/** Sentences under a title, each said once. */
export function Sentences(props: { title: string; color: string; lines: DeskIssue[] }) {
  const lines = [...new Map(props.lines.map((issue) => [issue.message, issue])).values()];
  if (lines.length === 0) return null;
  return (
    <Alert color={props.color} title={props.title} variant="light">
      <ul className={css.sentences}>
        {lines.map((issue) => (
          <li key={issue.message}>
            <IssueTold {...issue} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
