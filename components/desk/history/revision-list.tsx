import type { RestoreRevision } from "#components/desk/history/restore-button";
import { type StepLine, StepRow } from "#components/desk/history/step-row";
import { type VersionLine, VersionRow } from "#components/desk/history/version-row";
import css from "./revision-list.module.css";

/** A version of a story, or a step that sealed none. */
export type HistoryLine = VersionLine | StepLine;

type Props = {
  storyId: string;
  lines: HistoryLine[];
  lockVersion: number;
  restore: RestoreRevision;
};

/**
 * Every version of a story, the newest first, and between them what was done with it: two versions can be chosen and compared, each looked at, and older ones restored.
 */
export function RevisionList({ storyId, lines, lockVersion, restore }: Props) {
  const [newest, next] = lines.filter(({ kind }) => kind === "version");
  const isAlone = next === undefined;
  return (
    <form className={css.history} action={`/admin/stories/${storyId}/compare`}>
      <ol className={css.list}>
        {lines.map((line) =>
          line.kind === "step" ? (
            <StepRow key={line.id} {...line} />
          ) : (
            <VersionRow
              key={line.id}
              {...line}
              storyId={storyId}
              lockVersion={lockVersion}
              restore={restore}
              chosen={{
                hidden: isAlone,
                earlier: line.id === (next ?? newest)?.id,
                later: line.id === newest?.id,
              }}
            />
          ),
        )}
      </ol>
      {isAlone ? (
        <p className={css.about}>
          There is no revision yet. One is sealed when the story is handed in, approved or
          published, when somebody else goes on writing, and after half an hour’s rest.
        </p>
      ) : (
        <p className={css.compare}>
          <button type="submit" className={css.button}>
            Compare the two chosen
          </button>
        </p>
      )}
    </form>
  );
}
