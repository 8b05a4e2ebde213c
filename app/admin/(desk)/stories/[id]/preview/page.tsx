import type { Metadata } from "next";
import { PreviewFrame } from "#components/desk/preview/preview-frame";
import { listPreviewLinks } from "#lib/desk/previews/list-preview-links";
import { getVersion, workingCopy } from "#lib/desk/stories/get-version";
import { formatInstant } from "#lib/language/format-date";
import { deskNewsroom } from "../../../../desk-newsroom";
import css from "../../../desk-page.module.css";
import { findStory, orNotFound } from "../find-story";
import { StoryHead } from "../story-head";
import { OpenLinks } from "./open-links";

export const metadata: Metadata = { title: "Preview" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PreviewRoom({ params, searchParams }: Props) {
  const newsroom = await deskNewsroom();
  const desk = await findStory(newsroom, (await params).id);
  const { version: asked } = await searchParams;
  const id = typeof asked === "string" ? asked : workingCopy;
  const version = await orNotFound(getVersion(newsroom, { desk, id }));
  if (!version.ok) {
    return (
      <>
        <StoryHead desk={desk} title="Preview" />
        <p className={css.empty} role="alert">
          This version was written by another newsroom and cannot be read. Choose another.
        </p>
      </>
    );
  }
  const { number } = version.value;
  const links = await listPreviewLinks(newsroom, desk.story.id);
  const english = { ...desk.edition, code: "en", calendar: "gregorian" } as const;
  return (
    <>
      <StoryHead
        desk={desk}
        title={number === null ? "Preview" : `Preview of revision ${number}`}
      />
      <OpenLinks
        storyId={desk.story.id}
        revision={number === null ? null : { id, number }}
        links={links.map(({ id: linkId, revision, madeBy, expiresAt }) => ({
          id: linkId,
          what: revision === null ? "The working copy" : `Revision ${revision}`,
          madeBy,
          until: formatInstant(english, expiresAt.toISOString()),
        }))}
      />
      <PreviewFrame address={`/preview/stories/${desk.story.id}/${id}`} />
    </>
  );
}
