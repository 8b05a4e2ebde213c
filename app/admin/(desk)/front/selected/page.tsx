import type { Metadata } from "next";
import { FrontWays } from "#components/desk/front/front-ways";
import { SelectedRoom } from "#components/desk/front/selected-room";
import { EditionWays } from "#components/desk/manage/edition-ways";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { listPicks } from "#lib/desk/fronts/list-picks";
import { mostPicks } from "#lib/desk/fronts/selected-picks";
import { listChoices } from "#lib/desk/list-choices";
import { searchLive } from "#lib/desk/stories/search-live";
import { deskRead } from "../../../desk-read";
import { recallForm } from "../../../form-memory";
import { type Query, wordOf } from "../../../query";
import { changeSelectedAction, endPickAction } from "./selected-actions";
import { foundSeen, pickSeen } from "./selected-seen";

export const metadata: Metadata = { title: "Selected" };

export default async function SelectedPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const words = wordOf(query, "find");
  const { editions, edition, sections, picks, found } = await deskRead(async (newsroom) => {
    const { editions: all, sections } = await listChoices(newsroom);
    const asked = wordOf(query, "edition");
    const shown = all.find(({ id }) => id === asked) ?? all.find(({ isDefault }) => isDefault);
    const editionId = shown?.id ?? asked;
    return {
      editions: all,
      edition: shown,
      sections: sections.filter((section) => section.editionId === editionId),
      picks: await listPicks(newsroom, editionId),
      found: await searchLive(newsroom, { editionId, text: words }),
    };
  });
  if (edition === undefined) return null;
  return (
    <>
      <ScreenHead
        title="Front page"
        lead="What stands under Selected. Readers see every change with their next request."
      />
      <EditionWays room="/admin/front/selected" editions={editions} current={edition.id} />
      <FrontWays editionId={edition.id} sections={sections} current="selected" />
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
