import css from "#components/desk/manage/manage.module.css";
import { TwoClocks } from "#components/desk/schedules/two-clocks";

export type ToldLine = {
  name: string;
  waiting: number;
  problem: string | null;
  lastGoodAt: string | null;
  nextTryAt: string | null;
};

/** How it goes with whoever is told of changes: when they last heard, what waits, what is wrong. */
export function ToldList({ told, zone }: { told: ToldLine[]; zone: string }) {
  if (told.length === 0) return <p className={css.empty}>Nobody is told. Say whom in the form.</p>;
  return told.map((line) => (
    <article key={line.name}>
      <h3>{line.name}</h3>
      {line.problem !== null && (
        <p role="status">
          <strong>{line.problem}</strong>{" "}
          {line.nextTryAt !== null && (
            <>
              Tried again: <TwoClocks at={line.nextTryAt} editionZone={zone} />.
            </>
          )}
        </p>
      )}
      <p className={css.quiet}>
        {line.lastGoodAt === null ? (
          "They have heard of nothing yet."
        ) : (
          <>
            Last told: <TwoClocks at={line.lastGoodAt} editionZone={zone} />.
          </>
        )}{" "}
        {line.waiting > 0 &&
          `${line.waiting} ${line.waiting === 1 ? "change waits" : "changes wait"} to be told.`}
      </p>
    </article>
  ));
}
