/** Somebody a story can be given to, as forms offer them. */
export type PersonChoice = { value: string; label: string; mayReview: boolean };

/** Something that has to be put right, where it is, and the sentence that says how. */
export type DeskIssue = {
  path: (string | number)[];
  message: string;
  /** The way out, where it is a page: whoever is signed out signs in again. */
  way?: "sign-in";
};

export type Answer<T = null> = { ok: true; value: T } | { ok: false; issues: DeskIssue[] };

/** What publishing would do, as the desk tells it before. */
export type Plan = {
  blocks: DeskIssue[];
  warnings: DeskIssue[];
  path: string | null;
  oldPath: string | null;
  pages: string[];
  leaves: string[];
};

export type Change =
  | { kind: "silent" }
  | {
      kind: "update" | "correction" | "clarification";
      note: string;
      /** Where the note stands on the article's page. */
      place: "top" | "bottom";
    };

/** What somebody wants to happen later: the time as the clock of a zone shows it, and what is to be done. */
export type PlanWanted = {
  local: string;
  zone: string;
  work:
    | { action: "publish" }
    | { action: "update"; change: Change }
    | { action: "withdraw"; reason: string; notice: string };
};

/** The steps that a story can take, as the screen calls them; each says what went wrong in words. */
export type WorkflowActions = {
  submit(of: { lockVersion: number; note: string; assigneeId?: string }): Promise<Answer>;
  assign(of: { assigneeId: string | null; note: string }): Promise<Answer>;
  approve(of: { lockVersion: number; note: string }): Promise<Answer>;
  sendBack(of: { note: string }): Promise<Answer>;
  plan(): Promise<Answer<Plan>>;
  publish(of: { lockVersion: number; note: string }): Promise<Answer>;
  update(of: { lockVersion: number; note: string; change: Change }): Promise<Answer>;
  withdraw(of: { reason: string; notice: string }): Promise<Answer>;
  schedule(of: { lockVersion: number; wanted: PlanWanted }): Promise<Answer>;
  cancelPlan(id: string): Promise<Answer>;
  trash(): Promise<Answer>;
  takeOut(): Promise<Answer>;
};

export type Stage = {
  draftState: "draft" | "in_review" | "approved";
  liveState: "never" | "live" | "withdrawn";
  livePath: string | null;
  isTrashed: boolean;
  /** Who has it now. */
  assignee: { id: string; name: string } | null;
  lastNote: { who: string; note: string } | null;
  /** What sending back would call off, in sentences; empty where nothing is planned. */
  calledOff: string;
};
