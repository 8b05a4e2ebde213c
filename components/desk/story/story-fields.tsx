import { Fieldset, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { NamePicker } from "#components/desk/story/name-picker";
import { type BylineKind, bylineKinds, type StoryKind, storyKinds } from "#lib/content/kinds";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import { formatDateline } from "#lib/language/format-date";
import { wordingFor } from "#lib/language/wording-for";

export type FieldNames = {
  topics: Record<string, string>;
  authors: Record<string, string>;
  stories: Record<string, string>;
};

type Props = {
  content: StoryContent;
  change: (part: Partial<StoryContent>) => void;
  edition: EditionView;
  sections: { value: string; label: string }[];
  names: FieldNames;
  isPage: boolean;
};

const english = wordingFor("en");
const kindNames = storyKinds.map((kind) => ({ value: kind, label: english.kinds[kind] }));
const bylineNames: Record<BylineKind, string> = {
  by: "By",
  analysis: "Analysis by",
  opinion: "Opinion by",
  reporting: "Reporting by",
  interview: "Interview by",
  photography: "Photography by",
  translation: "Translated by",
  statement: "Statement by",
};

/** Everything about a story beside its text. */
export function StoryFields({ content, change, edition, sections, names, isPage }: Props) {
  const { dateline, bylines, seo } = content;
  const place = dateline?.place ?? "";
  const date = dateline?.date ?? "";
  const printed = dateline === null ? null : formatDateline(edition, dateline);
  const setDateline = (next: { place?: string; date?: string }) => {
    const said = { place, date, ...next };
    const isEmpty = said.place === "" && said.date === "";
    change({
      dateline: isEmpty ? null : { place: said.place || null, date: said.date || null },
    });
  };
  return (
    <>
      {!isPage && (
        <>
          <NativeSelect
            label="Section"
            data={[{ value: "", label: "None yet" }, ...sections]}
            value={content.sectionId ?? ""}
            onChange={(event) => change({ sectionId: event.currentTarget.value || null })}
          />
          <NativeSelect
            label="Kind"
            data={kindNames}
            value={content.kind}
            onChange={(event) => change({ kind: event.currentTarget.value as StoryKind })}
          />
          <NamePicker
            label="Topics"
            kind="topics"
            editionId={edition.id}
            value={content.topicIds}
            names={names.topics}
            onChange={(topicIds) => change({ topicIds })}
          />
          <NativeSelect
            label="Byline"
            data={bylineKinds.map((kind) => ({ value: kind, label: bylineNames[kind] }))}
            value={bylines[0]?.kind ?? "by"}
            disabled={bylines.length === 0}
            onChange={(event) => {
              const kind = event.currentTarget.value as BylineKind;
              change({ bylines: bylines.map((byline) => ({ ...byline, kind })) });
            }}
          />
          <NamePicker
            label="Who signs"
            kind="authors"
            editionId={edition.id}
            value={bylines.map(({ authorId }) => authorId)}
            names={names.authors}
            onChange={(ids) => change({ bylines: ids.map((id) => bylineOf(id, bylines)) })}
          />
          <Fieldset legend="Dateline" variant="unstyled">
            <TextInput
              label="Place"
              value={place}
              dir={edition.direction}
              onChange={(event) => setDateline({ place: event.currentTarget.value })}
            />
            <TextInput
              label="Date"
              type="date"
              value={date}
              onChange={(event) => setDateline({ date: event.currentTarget.value })}
              description={printed === null ? "Nothing is printed." : `Printed: ${printed}`}
              inputWrapperOrder={["label", "input", "description", "error"]}
            />
          </Fieldset>
          <NamePicker
            label="Related"
            description="Up to four are shown; the rest is filled up from shared topics."
            kind="stories"
            editionId={edition.id}
            value={content.related}
            names={names.stories}
            onChange={(related) => change({ related })}
          />
        </>
      )}
      <TextInput
        label="Slug"
        description="The end of the address. Made from the headline when empty."
        value={content.slug ?? ""}
        dir="auto"
        onChange={(event) => change({ slug: event.currentTarget.value || null })}
      />
      <TextInput
        label="Search title"
        value={seo.title ?? ""}
        dir={edition.direction}
        onChange={(event) => change({ seo: { ...seo, title: event.currentTarget.value || null } })}
      />
      <Textarea
        label="Search description"
        autosize
        minRows={2}
        value={seo.description ?? ""}
        dir={edition.direction}
        onChange={(event) =>
          change({ seo: { ...seo, description: event.currentTarget.value || null } })
        }
      />
      <Textarea
        label="Notes for the desk"
        description="Never published."
        autosize
        minRows={2}
        value={content.notes}
        dir="auto"
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
    </>
  );
}

function bylineOf(
  authorId: string,
  before: StoryContent["bylines"],
): StoryContent["bylines"][number] {
  const known = before.find((byline) => byline.authorId === authorId);
  return known ?? { authorId, kind: before[0]?.kind ?? "by" };
}
