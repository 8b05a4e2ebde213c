import type { FrontRoomProps, VersionSeen } from "#components/desk/front/front-seen";
import { FoldPart } from "#components/desk/manage/fold-part";
import { PlainForm } from "#components/desk/plain-form";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import css from "./front.module.css";

type Props = Pick<
  FrontRoomProps,
  "front" | "timeZone" | "versions" | "version" | "restore" | "before"
>;

const what: Record<VersionSeen["state"], string> = {
  shown: "Readers see it, published",
  published: "Published",
  waiting: "Goes live",
  "called-off": "Called off; it was planned for",
};

/** Every front that was sealed, the newest first; each can be brought back. */
export function FrontVersions({ front, timeZone, versions, version, restore, before }: Props) {
  if (versions.length === 0) return null;
  const isOpen = versions.some(({ id }) => before.of === `restore ${id}`);
  return (
    <FoldPart title="Versions" isOpen={isOpen}>
      <p>
        One that is brought back takes the place of what stands here; readers see it once it is
        published.
      </p>
      <ol className={css.versions}>
        {versions.map(({ id, number, state, at, by }) => (
          <li key={id}>
            <p>
              <strong>Version {number}.</strong> {what[state]}{" "}
              <TwoClocks at={at} editionZone={timeZone} />
              {by !== null && (
                <>
                  {" · "}
                  <bdi>{by}</bdi>
                </>
              )}
            </p>
            <PlainForm
              action={restore}
              before={before.of === `restore ${id}` ? before : {}}
              fields={[]}
              hidden={{ ...front, id, version: String(version), form: `restore ${id}` }}
              submit={`Bring back version ${number}`}
              tone="quiet"
            />
          </li>
        ))}
      </ol>
    </FoldPart>
  );
}
