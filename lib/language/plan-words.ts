/** What can be planned for a story. */
export type PlannedAction = "publish" | "update" | "withdraw";

/** What a plan does when its time has come, as the desk says it. */
export const planVerbs: Record<PlannedAction, string> = {
  publish: "Publish",
  update: "Update",
  withdraw: "Withdraw",
};

/** What is planned, inside a sentence. */
export const planNouns: Record<PlannedAction, string> = {
  publish: "publication",
  update: "update",
  withdraw: "withdrawal",
};
