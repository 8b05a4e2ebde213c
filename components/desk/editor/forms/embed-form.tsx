import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import { type FormProps, written } from "#components/desk/editor/forms/form-props";
import { changeNode, orNull, putBlock } from "#components/desk/editor/put-node";
import { withLimit } from "#components/desk/story/fields/length-seen";
import { type EmbedProvider, embedProviders } from "#lib/content/document";
import { embedOfUrl } from "#lib/content/embed-of-url";
import { embedProviderName, embedUrl } from "#lib/content/embeds";
import { onOneLine } from "#lib/content/storable-text";
import { blockLimits } from "#lib/content/story-limits";

const names = embedProviders.map(embedProviderName).join(", ");

/** A post or video by its address; it is recognised here, and nothing of it loads. */
export function EmbedForm({ editor, form, onClose }: FormProps) {
  const [address, setAddress] = useState(addressOf(form.node?.attrs));
  const [title, setTitle] = useState(written(form, "title"));
  const [problem, setProblem] = useState<string | null>(null);
  const embed = embedOfUrl(address);
  const submit = () => {
    if (embed === null)
      return setProblem(`This is no post or video of ${names}. Paste its address, or link to it.`);
    const attrs = { ...embed.attrs, title: orNull(title) };
    if (form.node === null) putBlock(editor, { type: "embed", attrs });
    else changeNode(editor, form, attrs);
    onClose();
  };
  return (
    <FormFrame
      title="Embed"
      submitLabel={form.node === null ? "Insert" : "Change"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput
        label="Address"
        description={
          embed === null ? names : `${embedProviderName(embed.attrs.provider)}: ${embed.attrs.id}`
        }
        placeholder="https://"
        dir="ltr"
        data-autofocus
        value={address}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <TextInput
        label="Title"
        description="What readers see before they open it"
        dir="auto"
        value={title}
        {...withLimit({ name: "title", text: onOneLine(title), limit: blockLimits.embedTitle })}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </FormFrame>
  );
}

function addressOf(attributes: Record<string, unknown> | undefined): string {
  const provider = embedProviders.find(
    (name): name is EmbedProvider => name === attributes?.provider,
  );
  return provider === undefined ? "" : embedUrl(provider, String(attributes?.id));
}
