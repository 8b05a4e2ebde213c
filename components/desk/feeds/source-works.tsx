"use client";

import lines from "#components/desk/lines.module.css";
import type { FormAction, FormState } from "#components/desk/plain-form";
import { useToldForms } from "#components/desk/told-forms";
import { WorkButton } from "#components/desk/work-button";

export type SourceWork = "look" | "trust" | "untrust" | "pause" | "resume";

type Props = {
  id: string;
  works: { work: SourceWork; name: string }[];
  change: FormAction;
  before: FormState;
};

/** What can be done with a source at once, and what came of it. */
export function SourceWorks({ id, works, change, before }: Props) {
  const { forms, told } = useToldForms({ change, before, leaves });
  return (
    <>
      {told}
      <form action={forms.send} className={lines.works}>
        <input type="hidden" name="id" value={id} />
        {works.map(({ work, name }) => (
          <WorkButton key={work} {...{ work, name, isOff: forms.isSending }} />
        ))}
      </form>
    </>
  );
}

/** Each gives its place to the one that takes it back. */
const leaves: readonly SourceWork[] = ["trust", "untrust", "pause", "resume"];
