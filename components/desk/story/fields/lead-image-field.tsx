import { Button, Checkbox, Group, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { MediaFound, MediaSeen } from "#components/desk/editor/editor-data";
import { HeldDialog } from "#components/desk/held-dialog";
import { MediaPicker } from "#components/desk/media/media-picker";
import { type Faults, faultAt } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { withLimit } from "#components/desk/story/fields/length-seen";
import { onOneLine } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import css from "./fields.module.css";

type Lead = NonNullable<StoryContent["lead"]>;

type Props = {
  lead: Lead | null;
  onChange: (lead: Lead | null) => void;
  media: Record<string, MediaSeen>;
  remember: (media: MediaFound) => void;
  search: (text: string) => Promise<MediaFound[]>;
  words: { dir: "ltr" | "rtl"; lang: string };
  faults: Faults;
};

const silent = "No alternative text: it cannot be published like this.";

/** The picture that stands for the story, with its words in this place; empty ones leave the picture's own. */
export function LeadImageField(props: Props) {
  const { lead, onChange, media, remember, search, words, faults } = props;
  const [isChoosing, setChoosing] = useState(false);
  const shown = lead === null ? undefined : media[lead.mediaId];
  const isSilent = lead !== null && shown !== undefined && !says(lead, shown);
  const set = (part: { alt?: string | undefined; caption?: string | undefined }) => {
    if (lead !== null) onChange(withWords({ ...lead, ...part }));
  };
  return (
    <FieldGroup legend="Lead picture">
      {lead !== null && (
        <>
          {shown === undefined ? (
            <p className={css.fault}>This picture is not in the library any more.</p>
          ) : (
            <div className={css.lead}>
              <img src={shown.url} alt="" />
              <span dir="auto">{shown.title}</span>
            </div>
          )}
          <TextInput
            label="Alternative text"
            description="What it shows, for those who cannot see it"
            placeholder={shown?.alt}
            disabled={lead.alt === ""}
            value={lead.alt ?? ""}
            {...withLimit({
              name: "alternative text",
              text: onOneLine(lead.alt ?? ""),
              limit: storyLimits.alt,
            })}
            {...words}
            error={isSilent ? silent : faultAt(faults, "lead")}
            onChange={({ currentTarget: { value } }) => set({ alt: value || undefined })}
          />
          <Checkbox
            label="Decorative: says nothing that the text does not"
            checked={lead.alt === ""}
            onChange={({ currentTarget: { checked } }) => set({ alt: checked ? "" : undefined })}
          />
          <Textarea
            label="Caption"
            placeholder={shown?.caption}
            autosize
            minRows={2}
            value={lead.caption ?? ""}
            {...withLimit({
              name: "caption",
              text: lead.caption ?? "",
              limit: storyLimits.caption,
            })}
            {...words}
            onChange={({ currentTarget: { value } }) => set({ caption: value || undefined })}
          />
        </>
      )}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => setChoosing(true)}>
          {lead === null ? "Choose a picture" : "Choose another"}
        </Button>
        {lead !== null && (
          <Button size="xs" variant="subtle" color="gray" onClick={() => onChange(null)}>
            Remove the picture
          </Button>
        )}
      </Group>
      <HeldDialog
        isOpen={isChoosing}
        close={() => setChoosing(false)}
        title="Lead picture"
        size="lg"
      >
        <MediaPicker
          label="Find a picture"
          chosenIds={lead === null ? [] : [lead.mediaId]}
          search={search}
          onChoose={(found) => {
            remember(found);
            onChange({ mediaId: found.id });
            setChoosing(false);
          }}
        />
      </HeldDialog>
    </FieldGroup>
  );
}

/** Whether it says something to people who cannot see it, or is said to be decorative. */
function says({ alt }: Lead, media: MediaSeen): boolean {
  return media.decorative || alt === "" || (alt ?? media.alt).trim() !== "";
}

/** Words that were not given are left out: the picture has its own. */
function withWords(lead: {
  mediaId: string;
  alt?: string | undefined;
  caption?: string | undefined;
}): Lead {
  const { mediaId, alt, caption } = lead;
  return {
    mediaId,
    ...(alt !== undefined && { alt }),
    ...(caption !== undefined && { caption }),
  };
}
