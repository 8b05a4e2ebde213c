import { RestoreButton, type RestoreRevision } from "#components/desk/history/restore-button";
import css from "./revision-list.module.css";

/** One version of a story as the history shows it; every text is ready to be read. */
export type VersionLine = {
  /** The id of a revision, or `working-copy`. */
  id: string;
  /** “Revision 3”, “Working copy”. */
  name: string;
  reason: string;
  who: string | null;
  when: { iso: string; text: string };
  note: string | null;
  isPublished: boolean;
};

type Props = {
  storyId: string;
  versions: VersionLine[];
  lockVersion: number;
  restore: RestoreRevision;
};

/** Every version of a story, the newest first: two can be chosen and compared, each looked at, and older ones restored. */
export function RevisionList({ storyId, versions, lockVersion, restore }: Props) {
  const [newest, next] = versions;
  const isAlone = next === undefined;
  return (
    <form className={css.history} action={`/admin/stories/${storyId}/compare`}>
      <ol className={css.list}>
        {versions.map(({ id, name, reason, who, when, note, isPublished }) => (
          <li key={id} className={css.version} aria-label={name}>
            <div className={css.what}>
              <h2 className={css.name}>
                {name}
                {isPublished && <span className={css.published}>Published, kept for ever</span>}
              </h2>
              <p className={css.about}>
                {reason} · {who ?? "the newsroom"} · <time dateTime={when.iso}>{when.text}</time>
              </p>
              {note !== null && (
                <p className={css.note} dir="auto">
                  {note}
                </p>
              )}
            </div>
            <div className={css.choose} hidden={isAlone}>
              <label>
                <input
                  type="radio"
                  name="from"
                  value={id}
                  defaultChecked={id === (next ?? newest)?.id}
                />
                <span>
                  Earlier<span className={css.hidden}>: {name}</span>
                </span>
              </label>
              <label>
                <input type="radio" name="to" value={id} defaultChecked={id === newest?.id} />
                <span>
                  Later<span className={css.hidden}>: {name}</span>
                </span>
              </label>
            </div>
            <div className={css.steps}>
              <a href={`/admin/stories/${storyId}/preview?version=${id}`}>
                Preview<span className={css.hidden}> of {name}</span>
              </a>
              {id !== "working-copy" && (
                <RestoreButton
                  storyId={storyId}
                  name={name}
                  revisionId={id}
                  lockVersion={lockVersion}
                  restore={restore}
                />
              )}
            </div>
          </li>
        ))}
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
