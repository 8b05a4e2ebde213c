import { TextInput } from "@mantine/core";
import { useCallback } from "react";
import type { MediaSeen } from "#components/desk/editor/editor-data";
import { UploadBox } from "#components/desk/media/upload-box";
import { type Faults, faultAt, faultsUnder } from "#components/desk/story/fields/faults";
import { FieldGroup } from "#components/desk/story/fields/field-group";
import { FindBox } from "#components/desk/story/fields/find-box";
import { withLimit } from "#components/desk/story/fields/length-seen";
import { OrderedList } from "#components/desk/story/fields/ordered-list";
import { askDesk } from "#components/desk/story/search-desk";
import { onOneLine } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import css from "./fields.module.css";

type Attachment = StoryContent["attachments"][number];

type Props = {
  attachments: Attachment[];
  onChange: (attachments: Attachment[]) => void;
  editionId: string;
  media: Record<string, MediaSeen>;
  words: { dir: "ltr" | "rtl"; lang: string };
  faults: Faults;
};

/** Documents that readers are offered with the story, each under the title that they click on. */
export function AttachmentsField(props: Props) {
  const { attachments, onChange, editionId, media, words, faults } = props;
  const search = useCallback((text: string) => askDesk("documents", editionId, text), [editionId]);
  const nameOf = ({ mediaId, title }: Attachment) =>
    title.trim() || media[mediaId]?.title || "a document without a title";
  const add = (mediaId: string, title: string) => onChange([...attachments, { mediaId, title }]);
  return (
    <FieldGroup legend="Documents" faults={faultsUnder(faults, "attachments")}>
      <OrderedList
        label="Documents, in order"
        items={attachments}
        keyOf={({ mediaId }, index) =>
          `${mediaId}-${attachments.slice(0, index).filter((one) => one.mediaId === mediaId).length}`
        }
        nameOf={nameOf}
        onChange={onChange}
      >
        {(attachment, index) => (
          <TextInput
            size="xs"
            aria-label={`Title of document ${index + 1}`}
            placeholder="What readers click on"
            value={attachment.title}
            {...withLimit({
              name: "title of the document",
              text: onOneLine(attachment.title),
              limit: storyLimits.attachmentTitle,
            })}
            {...words}
            error={
              attachment.title.trim() === ""
                ? "Give it a title: it is what readers click on."
                : faultAt(faults, "attachments", index)
            }
            onChange={({ currentTarget: { value } }) =>
              onChange(attachments.with(index, { ...attachment, title: value }))
            }
          />
        )}
      </OrderedList>
      <UploadBox takes="document" onDone={({ id, title }) => add(id, title)}>
        <FindBox
          label="Add a document"
          placeholder="Words of its title"
          search={search}
          taken={attachments.map(({ mediaId }) => mediaId)}
          onChoose={({ id, label }) => add(id, label)}
        />
      </UploadBox>
      {attachments.length === 0 && <p className={css.hint}>None is offered with the story.</p>}
    </FieldGroup>
  );
}
