import { RestoreButton, type RestoreRevision } from "#components/desk/history/restore-button";
import css from "./revision-list.module.css";

/** One version of a story as the history shows it; every text is ready to be read. */
export type VersionLine = {
  kind: "version";
  /** The id of a revision, or `working-copy`. */
  id: string;
  /** “Revision 3”, “Working copy”. */
  name: string;
  reason: string;
  who: string | null;
  when: { iso: string; text: string };
  /** The sentence that readers were told with it. */
  told: string | null;
  /** For the desk alone. */
  note: string | null;
  isPublished: boolean;
};

type Props = VersionLine & {
  storyId: string;
  lockVersion: number;
  restore: RestoreRevision;
  /** Which of the two that are compared it is, to begin with; hidden where there is nothing to compare. */
  chosen: { hidden: boolean; earlier: boolean; later: boolean };
};

export function VersionRow({ storyId, lockVersion, restore, chosen, ...version }: Props) {
  const { id, name, reason, who, when, told, note, isPublished } = version;
  return (
    <li className={css.version} aria-label={name}>
      <div className={css.what}>
        <h2 className={css.name}>
          {name}
          {isPublished && <span className={css.published}>Published, kept for ever</span>}
        </h2>
        <p className={css.about}>
          {reason} · {who ?? "the newsroom"} · <time dateTime={when.iso}>{when.text}</time>
        </p>
        {told !== null && (
          <p className={css.told}>
            Readers were told: <bdi>{told}</bdi>
          </p>
        )}
        {note !== null && (
          <p className={css.note} dir="auto">
            {note}
          </p>
        )}
      </div>
      <div className={css.choose} hidden={chosen.hidden}>
        <label>
          <input type="radio" name="from" value={id} defaultChecked={chosen.earlier} />
          <span>
            Earlier<span className={css.hidden}>: {name}</span>
          </span>
        </label>
        <label>
          <input type="radio" name="to" value={id} defaultChecked={chosen.later} />
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
  );
}
