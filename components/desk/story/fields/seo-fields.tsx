import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { type Faults, faultAt } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { withLength } from "#components/desk/story/fields/length-seen";
import { SearchResultSeen } from "#components/desk/story/fields/search-result-seen";
import type { Beside } from "#components/desk/story/use-beside";
import { onOneLine } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import type { EditionView } from "#lib/language/edition";

type Seo = StoryContent["seo"];

type Props = {
  content: Beside;
  onChange: (seo: Seo) => void;
  edition: EditionView;
  /** Where it will stand, host first; null while that is not known. */
  address: string | null;
  faults: Faults;
};

/** How the story offers itself in search results, as it will look there. */
export function SeoFields({ content, onChange, edition, address, faults }: Props) {
  const { seo, headline, standfirst } = content;
  const words = { dir: edition.direction, lang: edition.code };
  return (
    <FieldGroup legend="In search results">
      <SearchResultSeen {...{ seo, headline, standfirst, edition, address }} />
      <TextInput
        label="Search title"
        description="The headline when empty."
        value={seo.title ?? ""}
        {...withLength({
          name: "search title",
          text: onOneLine(seo.title ?? ""),
          limit: storyLimits.searchTitle,
        })}
        {...words}
        error={faultAt(faults, "seo", "title")}
        onChange={(event) => onChange({ ...seo, title: event.currentTarget.value || null })}
      />
      <Textarea
        label="Search description"
        description="The standfirst, or the beginning, when empty."
        autosize
        minRows={2}
        value={seo.description ?? ""}
        {...withLength({
          name: "search description",
          text: onOneLine(seo.description ?? ""),
          limit: storyLimits.searchDescription,
        })}
        {...words}
        error={faultAt(faults, "seo", "description")}
        onChange={(event) => onChange({ ...seo, description: event.currentTarget.value || null })}
      />
      <TextInput
        label="First published at"
        description="The address of the original, where this is a copy."
        placeholder="https://"
        dir="ltr"
        value={seo.canonicalUrl ?? ""}
        error={faultAt(faults, "seo", "canonicalUrl")}
        onChange={(event) => onChange({ ...seo, canonicalUrl: event.currentTarget.value || null })}
      />
      <Checkbox
        label="Keep it out of search engines"
        checked={seo.noindex}
        onChange={(event) => onChange({ ...seo, noindex: event.currentTarget.checked })}
      />
    </FieldGroup>
  );
}
