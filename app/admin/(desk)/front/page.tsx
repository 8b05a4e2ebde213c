import type { Metadata } from "next";
import { FrontRoom } from "#components/desk/front/front-room";
import { FrontWays } from "#components/desk/front/front-ways";
import { EditionWays } from "#components/desk/manage/edition-ways";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { deskRead } from "../../desk-read";
import { recallForm } from "../../form-memory";
import { type Query, wordOf } from "../../query";
import {
  callOffFrontAction,
  changeFrontAction,
  endPinAction,
  publishFrontAction,
  restoreFrontAction,
  scheduleFrontAction,
} from "./front-actions";
import { aroundSeen, placesSeen, versionsSeen } from "./front-seen";
import { readFront } from "./read-front";
import { foundSeen } from "./selected/selected-seen";

export const metadata: Metadata = { title: "Front page" };

export default async function FrontPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const read = await deskRead((newsroom) => readFront(newsroom, query));
  if (read === null) return null;
  const { editions, edition, sections, view, words, found } = read;
  const { sectionId } = view.key;
  const places = await placesSeen(read);
  const asked = Number(wordOf(query, "place")) - 1;
  return (
    <>
      <ScreenHead
        title="Front page"
        lead="What readers see on the home page of an edition and on the fronts of its sections. Arrange it, look at it, then publish it."
      />
      <EditionWays room="/admin/front" editions={editions} current={edition.id} />
      <FrontWays editionId={edition.id} sections={sections} current={sectionId ?? "home"} />
      <FrontRoom
        key={view.listId}
        front={{ edition: edition.id, section: sectionId ?? "" }}
        timeZone={edition.timeZone}
        places={places}
        around={aroundSeen(read)}
        versions={versionsSeen(read)}
        isShown={view.isShown}
        version={view.lockVersion}
        previewHref={`/preview/fronts/${edition.id}/${sectionId ?? "home"}`}
        words={words}
        found={found.map((article) => foundSeen(article, edition))}
        chosen={places[asked] === undefined ? 0 : asked}
        change={changeFrontAction}
        end={endPinAction}
        publish={publishFrontAction}
        schedule={scheduleFrontAction}
        callOff={callOffFrontAction}
        restore={restoreFrontAction}
        before={await recallForm()}
      />
    </>
  );
}
