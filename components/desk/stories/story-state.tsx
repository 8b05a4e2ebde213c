import css from "./story-state.module.css";

type Props = {
  draftState: "draft" | "in_review" | "approved";
  liveState: "never" | "live" | "withdrawn";
  trashed?: boolean;
};

const draftNames = { draft: "Draft", in_review: "In review", approved: "Approved" };

/** What a story is up to. A live one says so, and what is going on with its next text beside it. */
export function StoryState({ draftState, liveState, trashed = false }: Props) {
  const names = [
    ...(trashed ? ["In the trash"] : []),
    ...(liveState === "live" ? ["Live"] : []),
    ...(liveState === "withdrawn" ? ["Withdrawn"] : []),
    ...(liveState === "never" || draftState !== "draft" ? [draftNames[draftState]] : []),
  ];
  return (
    <span className={css.states}>
      {names.map((name) => (
        <span key={name} className={css.state} data-state={name}>
          {name}
        </span>
      ))}
    </span>
  );
}
