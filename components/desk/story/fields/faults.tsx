import type { DeskIssue } from "#components/desk/story/workflow-types";

/** What saving or publishing found wrong, each with the place it is about. */
export type Faults = DeskIssue[];

/** What is wrong at just this place or deeper in it: the sentence that stands beside its field. */
export function faultAt(faults: Faults, ...path: (string | number)[]): string | undefined {
  return faults.find((fault) => path.every((step, index) => fault.path[index] === step))?.message;
}

/** What concerns a list of things as a whole, and none of its members. */
export function faultsUnder(faults: Faults, field: string): string[] {
  const whole = faults.filter(({ path }) => path[0] === field && path.length === 1);
  return [...new Set(whole.map(({ message }) => message))];
}
