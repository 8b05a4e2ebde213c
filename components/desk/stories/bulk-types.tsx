import type { Answer } from "#components/desk/story/workflow-types";

/** What can be done to all the stories that are chosen. */
export type BulkChange =
  | { kind: "add topic"; topicId: string }
  | { kind: "remove topic"; topicId: string }
  | { kind: "set section"; sectionId: string }
  | { kind: "assign"; assigneeId: string | null }
  | { kind: "withdraw"; reason: string; notice: string };

type Named = { storyId: string; headline: string; sentence: string };

/** What came of it; `undo` is what the newsroom needs to take it back. */
export type BulkReport<Undo = unknown> = {
  changed: number;
  unchanged: number;
  leftAlone: Named[];
  partly: Named[];
  undo: Undo[];
};

export type BulkActions = {
  change(storyIds: string[], change: BulkChange): Promise<Answer<BulkReport>>;
  undo(steps: unknown[]): Promise<Answer<BulkReport>>;
};

export type BulkChoices = {
  /** The edition whose topics are offered. */
  editionId: string;
  sections: { value: string; label: string }[];
  people: { value: string; label: string }[];
  mayWithdraw: boolean;
};
