import type { Metadata } from "next";
import { EditionWays } from "#components/desk/manage/edition-ways";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { PlainForm } from "#components/desk/plain-form";
import { TwoClocks } from "#components/desk/schedules/two-clocks";
import { breakingMinutes, longestBreaking } from "#lib/desk/fronts/announce-breaking";
import { type BreakingRow, findBreakingRow } from "#lib/desk/fronts/find-breaking-row";
import { listChoices } from "#lib/desk/list-choices";
import type { EditionView } from "#lib/language/edition";
import { deskRead } from "../../desk-read";
import { recallForm } from "../../form-memory";
import { type Query, wordOf } from "../../query";
import { announceBreakingAction, endBreakingAction } from "./breaking-actions";

export const metadata: Metadata = { title: "Breaking news" };

const usualMinutes = 180;

export default async function BreakingPage(props: { searchParams: Promise<Query> }) {
  const asked = wordOf(await props.searchParams, "edition");
  const { editions, edition, row } = await deskRead(async (newsroom) => {
    const { editions: all } = await listChoices(newsroom);
    const shown = all.find(({ id }) => id === asked) ?? all.find(({ isDefault }) => isDefault);
    return {
      editions: all,
      edition: shown,
      row: await findBreakingRow(newsroom, shown?.id ?? asked),
    };
  });
  if (edition === undefined) return null;
  const before = await recallForm();
  const beforeOf = (form: string) => (before.of === form ? before : {});
  const hidden = (form: string) => ({ editionId: edition.id, form });
  return (
    <>
      <ScreenHead
        title="Breaking news"
        lead="One line over every page of an edition. Readers see it with their next request and can put it away."
      />
      <EditionWays room="/admin/breaking" editions={editions} current={edition.id} />
      <div key={edition.id} className={css.columns}>
        <section className={css.part} aria-labelledby="now">
          <h2 id="now" className={css.subtitle}>
            Now
          </h2>
          {row === null ? (
            <p className={css.empty}>Nothing stands over the pages of this edition.</p>
          ) : (
            <Standing row={row} edition={edition} />
          )}
          {row !== null && (
            <PlainForm
              action={endBreakingAction}
              before={beforeOf("end")}
              fields={[]}
              hidden={hidden("end")}
              submit="Take it away"
              tone="quiet"
            />
          )}
        </section>
        <section className={`${css.part} ${css.card}`} aria-labelledby="announce">
          <h2 id="announce" className={css.subtitle}>
            {row === null ? "Announce" : "Announce something else"}
          </h2>
          <PlainForm
            action={announceBreakingAction}
            before={beforeOf("announce")}
            hidden={hidden("announce")}
            submit="Put it over all pages"
            fields={[
              {
                name: "text",
                label: "What has happened",
                hint: `In one line of at most ${longestBreaking} characters. Say what is known, and nothing else.`,
              },
              {
                name: "address",
                label: "Address of the article that tells more",
                hint: "Copied from the browser. Leave it empty until there is one.",
                isOptional: true,
              },
              {
                name: "minutes",
                label: "How long it stands",
                type: "choice",
                typed: String(usualMinutes),
                options: breakingMinutes.map((count) => ({
                  value: String(count),
                  name: durationOf(count),
                })),
              },
            ]}
          />
        </section>
      </div>
    </>
  );
}

function Standing({ row, edition }: { row: BreakingRow; edition: EditionView }) {
  const { text, article, expiresAt } = row;
  return (
    <>
      <p>
        <strong>
          <bdi>{text}</bdi>
        </strong>
      </p>
      <p className={css.quiet}>
        {article === null && "It leads to no article."}
        {article !== null && (
          <>
            {article.path === null ? "Readers cannot open its article now: " : "It leads to "}
            <a href={`/admin/stories/${article.id}`}>
              <bdi>{article.headline || "a story without a headline"}</bdi>
            </a>
            .
          </>
        )}{" "}
        It goes by itself: <TwoClocks at={expiresAt.toISOString()} editionZone={edition.timeZone} />
        .
      </p>
    </>
  );
}

function durationOf(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  return minutes === 60 ? "1 hour" : `${minutes / 60} hours`;
}
