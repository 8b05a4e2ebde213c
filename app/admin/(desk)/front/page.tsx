import type { Metadata } from "next";
import { SelectedRoom } from "#components/desk/front/selected-room";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listChoices } from "#lib/desk/list-choices";
import { listPicks } from "#lib/desk/list-picks";
import { searchLive } from "#lib/desk/search-live";
import { mostPicks } from "#lib/desk/selected-picks";
import { deskRead } from "../../desk-read";
import { recallForm } from "../../form-memory";
import { type Query, wordOf } from "../../query";
import { changeSelectedAction, endPickAction } from "./front-actions";
import { foundSeen, pickSeen } from "./front-seen";

export const metadata: Metadata = { title: "Front page" };

export default async function FrontPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const words = wordOf(query, "find");
  const { editions, edition, picks, found } = await deskRead(async (newsroom) => {
    const { editions: all } = await listChoices(newsroom);
    const asked = wordOf(query, "edition");
    const shown = all.find(({ id }) => id === asked) ?? all.find(({ isDefault }) => isDefault);
    const editionId = shown?.id ?? asked;
    return {
      editions: all,
      edition: shown,
      picks: await listPicks(newsroom, editionId),
      found: await searchLive(newsroom, { editionId, text: words }),
    };
  });
  if (edition === undefined) return null;
  return (
    <>
      <ScreenHead
        title="Front page"
        lead="What editors choose for readers of an edition. The front page shows every change with the next request."
      />
      {editions.length > 1 && (
        <nav className={css.ways} aria-label="Editions">
          {editions.map(({ id, name }) => (
            <a
              key={id}
              href={`/admin/front?edition=${id}`}
              aria-current={id === edition.id ? "page" : undefined}
            >
              <bdi>{name}</bdi>
            </a>
          ))}
        </nav>
      )}
      <SelectedRoom
        key={edition.id}
        picks={picks.map((pick) => pickSeen(pick, edition))}
        found={found.map((article) => foundSeen(article, edition))}
        edition={{ id: edition.id, timeZone: edition.timeZone }}
        words={words}
        isFull={picks.length >= mostPicks}
        change={changeSelectedAction}
        setEnd={endPickAction}
        before={await recallForm()}
      />
    </>
  );
}
