import { Stack } from "@mantine/core";
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
    <Stack data-autofocus tabIndex={-1} className={css.reading}>
      <Sentences title="To put right first" tone="stop" lines={plan.blocks} />
      <Sentences title="Worth a look" tone="look" lines={plan.warnings} />
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

/** Something that stops the step, or only asks for a look. */
type Tone = "stop" | "look";

/** Sentences under a title, each said once. */
export function Sentences(props: { title: string; tone: Tone; lines: DeskIssue[] }) {
  const lines = [...new Map(props.lines.map((issue) => [issue.message, issue])).values()];
  if (lines.length === 0) return null;
  return (
    <section className={css.told} data-tone={props.tone}>
      <h3>{props.title}</h3>
      <ul>
        {lines.map((issue) => (
          <li key={issue.message}>
            <IssueTold {...issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}
