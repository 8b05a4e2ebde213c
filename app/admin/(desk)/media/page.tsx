import type { Metadata } from "next";
import { FilterForm } from "#components/desk/manage/filter-form";
import css from "#components/desk/manage/manage.module.css";
import { ScreenHead } from "#components/desk/manage/screen-head";
import { MediaGrid } from "#components/desk/media/media-grid";
import { listChoices } from "#lib/desk/list-choices";
import { listMedia, listUploaders } from "#lib/desk/media/list-media";
import { deskRead } from "../../desk-read";
import type { Query } from "../../query";
import { BringIn } from "./bring-in";
import { mediaSeen } from "./media-seen";
import { mediaAddress, readMedia } from "./read-media";

export const metadata: Metadata = { title: "Media" };

export default async function MediaPage(props: { searchParams: Promise<Query> }) {
  const query = await props.searchParams;
  const { rows, next, words, uploaders, isAsked } = await deskRead(async (newsroom) => {
    const { editions } = await listChoices(newsroom);
    const asked = readMedia(
      query,
      editions.find(({ isDefault }) => isDefault),
    );
    const found = await listMedia(newsroom, asked.filter, asked.after);
    const isAsked = asked.after !== null || Object.values(asked.words).some((word) => word !== "");
    const uploaders = await listUploaders(newsroom);
    return { ...found, words: asked.words, uploaders, isAsked };
  });
  const head = (
    <>
      <ScreenHead title="Media" lead="Pictures and documents that stories can show or offer." />
      <BringIn />
    </>
  );
  if (rows.length === 0 && !isAsked) {
    return (
      <>
        {head}
        <p className={css.empty}>
          Nothing is here yet. What you bring in stands here, and every story can show or offer it.
        </p>
      </>
    );
  }
  return (
    <>
      {head}
      <FilterForm
        action="/admin/media"
        fields={[
          { name: "text", label: "Words", value: words.text, kind: "words" },
          {
            ...{ name: "kind", label: "Kind", value: words.kind, kind: "choice", any: "All" },
            choices: [
              { value: "image", name: "Pictures" },
              { value: "document", name: "Documents" },
            ],
          },
          {
            ...{ name: "who", label: "Brought in by", value: words.who, kind: "choice" },
            ...{
              any: "Everybody",
              choices: uploaders.map(({ id, name }) => ({ value: id, name })),
            },
          },
          {
            ...{ name: "lacks", label: "Missing", value: words.lacks, kind: "choice" },
            any: "Whatever it has",
            choices: [
              { value: "alt", name: "Without alternative text" },
              { value: "use", name: "Used nowhere" },
            ],
          },
          { name: "from", label: "From", value: words.from, kind: "date" },
          { name: "to", label: "To", value: words.to, kind: "date" },
        ]}
      />
      {rows.length === 0 ? (
        <p className={css.empty}>
          Nothing fits this. <a href="/admin/media">Show everything</a>.
        </p>
      ) : (
        <MediaGrid media={rows.map(mediaSeen)} />
      )}
      {next !== null && (
        <p className={css.more}>
          <a href={mediaAddress(words, next)}>Older ones</a>
        </p>
      )}
    </>
  );
}
