import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useEditorData } from "#components/desk/editor/editor-data";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import { type FormProps, written } from "#components/desk/editor/forms/form-props";
import { MediaPicker } from "#components/desk/editor/forms/media-picker";
import { changeNode, orNull, putBlock } from "#components/desk/editor/put-node";
import { withLimit } from "#components/desk/story/fields/length-seen";
import { onOneLine } from "#lib/content/storable-text";
import { blockLimits } from "#lib/content/story-limits";
import styles from "./forms.module.css";

/** A picture with the words that stand for it and below it; empty fields leave the media's own. */
export function FigureForm({ editor, form, onTouched, onClose }: FormProps) {
  const { media } = useEditorData();
  const [mediaId, setMediaId] = useState(written(form, "mediaId"));
  const [alt, setAlt] = useState(written(form, "alt"));
  const [isDecorative, setDecorative] = useState(form.node?.attrs.alt === "");
  const [caption, setCaption] = useState(written(form, "caption"));
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = media[mediaId];
  const submit = () => {
    if (mediaId === "") {
      return setProblem("No picture is chosen. Choose one, or upload the new one first.");
    }
    const attrs = { mediaId, alt: isDecorative ? "" : orNull(alt), caption: orNull(caption) };
    if (form.node === null) putBlock(editor, { type: "figure", attrs });
    else changeNode(editor, form, attrs);
    onClose();
  };
  return (
    <FormFrame
      title="Picture"
      submitLabel={form.node === null ? "Insert" : "Change"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      {chosen && (
        <div className={styles.chosen}>
          <img src={chosen.url} alt="" />
          <p dir="auto">{chosen.title}</p>
        </div>
      )}
      <MediaPicker
        label={chosen ? "Another picture" : "Find a picture"}
        chosenIds={[mediaId]}
        file={form.file}
        onChoose={({ id }) => {
          setMediaId(id);
          onTouched();
          setProblem(null);
        }}
      />
      {chosen && (
        <>
          <TextInput
            label="Alternative text"
            description="What the picture shows, for those who cannot see it"
            placeholder={chosen.alt}
            disabled={isDecorative}
            dir="auto"
            value={alt}
            {...withLimit({
              name: "alternative text",
              text: onOneLine(alt),
              limit: blockLimits.alt,
            })}
            onChange={(event) => setAlt(event.currentTarget.value)}
          />
          <Checkbox
            label="Decorative: says nothing that the text does not"
            checked={isDecorative}
            onChange={(event) => setDecorative(event.currentTarget.checked)}
          />
          <Textarea
            label="Caption"
            placeholder={chosen.caption}
            autosize
            minRows={2}
            dir="auto"
            value={caption}
            {...withLimit({ name: "caption", text: caption, limit: blockLimits.caption })}
            onChange={(event) => setCaption(event.currentTarget.value)}
          />
        </>
      )}
    </FormFrame>
  );
}
