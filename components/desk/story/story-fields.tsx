import { NativeSelect, Textarea } from "@mantine/core";
import { memo, useState } from "react";
import type { MediaFound, MediaSeen, StorySeen } from "#components/desk/editor/editor-data";
import { addressOf } from "#components/desk/story/fields/address-of";
import { AttachmentsField } from "#components/desk/story/fields/attachments-field";
import { BylineField } from "#components/desk/story/fields/byline-field";
import { DatelineField } from "#components/desk/story/fields/dateline-field";
import { type Faults, faultAt } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { LeadImageField } from "#components/desk/story/fields/lead-image-field";
import { withLength } from "#components/desk/story/fields/length-seen";
import { RelatedField } from "#components/desk/story/fields/related-field";
import { SeoFields } from "#components/desk/story/fields/seo-fields";
import { ShareCardSeen } from "#components/desk/story/fields/share-card-seen";
import { SlugField } from "#components/desk/story/fields/slug-field";
import { TopicField } from "#components/desk/story/fields/topic-field";
import type { Beside } from "#components/desk/story/use-beside";
import { type StoryKind, storyKinds } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import type { EditionView } from "#lib/language/edition";
import { wordingFor } from "#lib/language/wording-for";

export type FieldNames = {
  topics: Record<string, string>;
  authors: Record<string, string>;
  stories: Record<string, StorySeen>;
};

type Props = {
  storyId: string;
  content: Beside;
  change: (part: Partial<StoryContent>) => void;
  edition: EditionView;
  sections: { value: string; label: string; slug: string }[];
  names: FieldNames;
  /** What the story shows and offers, by id. */
  media: Record<string, MediaSeen>;
  searchMedia: (text: string) => Promise<MediaFound[]>;
  isPage: boolean;
  siteUrl: string;
  /** The slug of its address while nobody chooses another. */
  keptSlug: string | null;
  /** What saving or publishing found wrong. */
  faults: Faults;
};

const english = wordingFor("en");
const kindNames = storyKinds.map((kind) => ({ value: kind, label: english.kinds[kind] }));

/** Everything about a story beside its text. */
export const StoryFields = memo(function StoryFields(props: Props) {
  const { storyId, content, change, edition, sections, names, isPage, faults } = props;
  const [foundTopics, setFoundTopics] = useState<FieldNames["topics"]>({});
  const topicNames = { ...foundTopics, ...names.topics };
  const [foundMedia, setFoundMedia] = useState<Record<string, MediaSeen>>({});
  const media = { ...foundMedia, ...props.media };
  const words = { dir: edition.direction, lang: edition.code };
  const sectionSlug = sections.find(({ value }) => value === content.sectionId)?.slug ?? null;
  const { slug, headline } = content;
  const place = { edition, isPage, slug, headline, sectionSlug, keptSlug: props.keptSlug };
  const path = addressOf(place);
  return (
    <>
      {!isPage && (
        <>
          <NativeSelect
            label="Section"
            data={[
              { value: "", label: "None yet" },
              ...sections.map(({ value, label }) => ({ value, label })),
            ]}
            value={content.sectionId ?? ""}
            error={faultAt(faults, "sectionId")}
            onChange={(event) => change({ sectionId: event.currentTarget.value || null })}
          />
          <NativeSelect
            label="Kind"
            data={kindNames}
            value={content.kind}
            error={faultAt(faults, "kind")}
            onChange={(event) => change({ kind: event.currentTarget.value as StoryKind })}
          />
          <TopicField
            topicIds={content.topicIds}
            onChange={(topicIds) => change({ topicIds })}
            editionId={edition.id}
            names={topicNames}
            remember={({ id, label }) => setFoundTopics((known) => ({ ...known, [id]: label }))}
            faults={faults}
          />
          <BylineField
            bylines={content.bylines}
            onChange={(bylines) => change({ bylines })}
            edition={edition}
            names={names.authors}
            faults={faults}
          />
          <DatelineField
            dateline={content.dateline}
            onChange={(dateline) => change({ dateline })}
            edition={edition}
            faults={faults}
          />
          <LeadImageField
            lead={content.lead}
            onChange={(lead) => change({ lead })}
            media={media}
            remember={(found) => setFoundMedia((known) => ({ ...known, [found.id]: found }))}
            search={props.searchMedia}
            words={words}
            faults={faults}
          />
          <AttachmentsField
            attachments={content.attachments}
            onChange={(attachments) => change({ attachments })}
            editionId={edition.id}
            media={media}
            words={words}
            faults={faults}
          />
          <RelatedField
            storyId={storyId}
            editionId={edition.id}
            related={content.related}
            topicIds={content.topicIds}
            onChange={(related) => change({ related })}
            stories={names.stories}
            topicNames={topicNames}
            faults={faults}
          />
        </>
      )}
      <SlugField
        {...place}
        siteUrl={props.siteUrl}
        onChange={(chosen) => change({ slug: chosen })}
        faults={faults}
      />
      <SeoFields
        content={content}
        onChange={(seo) => change({ seo })}
        edition={edition}
        address={path === null ? null : `${new URL(props.siteUrl).host}${path}`}
        faults={faults}
      />
      <FieldGroup legend="Where a link to it is shared">
        <ShareCardSeen
          {...{ content, edition, media, isPage }}
          section={sections.find(({ value }) => value === content.sectionId)?.label ?? null}
          host={new URL(props.siteUrl).host}
        />
      </FieldGroup>
      <Textarea
        label="Notes for the desk"
        description="Never published."
        autosize
        minRows={2}
        maxRows={14}
        value={content.notes}
        {...withLength({
          name: "text of the notes",
          text: content.notes,
          limit: storyLimits.notes,
        })}
        dir="auto"
        error={faultAt(faults, "notes")}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
    </>
  );
});
