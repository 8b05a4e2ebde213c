import { ActionIcon, Group, TextInput } from "@mantine/core";
import { ArrowDownIcon, ArrowUpIcon, XIcon } from "lucide-react";
import { useState } from "react";
import { useEditorData } from "#components/desk/editor/editor-data";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import { type FormProps, written } from "#components/desk/editor/forms/form-props";
import { MediaPicker } from "#components/desk/editor/forms/media-picker";
import { changeNode, orNull, putBlock } from "#components/desk/editor/put-node";
import { withLimit } from "#components/desk/story/fields/length-seen";
import type { Gallery } from "#lib/content/document";
import { blockLimits } from "#lib/content/story-limits";
import styles from "./forms.module.css";

type Item = Gallery["attrs"]["items"][number];

/** Several pictures side by side, in an order of one's own. */
export function GalleryForm({ editor, form, onTouched, onClose }: FormProps) {
  const { media } = useEditorData();
  const [items, setItems] = useState<Item[]>(form.node?.attrs.items ?? []);
  const [caption, setCaption] = useState(written(form, "caption"));
  const [problem, setProblem] = useState<string | null>(null);
  const nameOf = ({ mediaId }: Item) => media[mediaId]?.title ?? "Picture";
  const change = (next: Item[]) => {
    setItems(next);
    setProblem(null);
    onTouched();
  };
  const move = (index: number, to: number) => {
    const moved = items.toSpliced(index, 1);
    const item = items[index];
    if (item !== undefined) change(moved.toSpliced(to, 0, item));
  };
  const submit = () => {
    if (items.length < 2) return setProblem("A gallery has at least two pictures. Add more.");
    const attrs = { items, caption: orNull(caption) };
    if (form.node === null) putBlock(editor, { type: "gallery", attrs });
    else changeNode(editor, form, attrs);
    onClose();
  };
  return (
    <FormFrame
      title="Gallery"
      submitLabel={form.node === null ? "Insert" : "Change"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      <ol className={styles.items} aria-label="Pictures of the gallery">
        {items.map((item, index) => (
          <li key={item.mediaId}>
            <img src={media[item.mediaId]?.url} alt="" />
            <span dir="auto">{nameOf(item)}</span>
            <Group gap={2} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Move ${nameOf(item)} up`}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <ArrowUpIcon size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Move ${nameOf(item)} down`}
                disabled={index === items.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <ArrowDownIcon size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove ${nameOf(item)}`}
                onClick={() => change(items.toSpliced(index, 1))}
              >
                <XIcon size={16} />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </ol>
      <MediaPicker
        label="Add pictures"
        chosenIds={items.map(({ mediaId }) => mediaId)}
        onChoose={({ id }) => {
          if (!items.some(({ mediaId }) => mediaId === id)) change([...items, { mediaId: id }]);
        }}
      />
      <TextInput
        label="Caption of the gallery"
        dir="auto"
        value={caption}
        {...withLimit({ name: "caption", text: caption, limit: blockLimits.caption })}
        onChange={(event) => setCaption(event.currentTarget.value)}
      />
    </FormFrame>
  );
}
