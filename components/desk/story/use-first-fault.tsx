import { type RefObject, useEffect, useRef } from "react";
import type { Answer } from "#components/desk/story/workflow-types";

/** Leads whoever sent a form to the first field that is refused; `place` goes to what the fields stand in. */
export function useFirstFault(answer: Answer | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer?.ok === false)
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [answer]);
  return place;
}
