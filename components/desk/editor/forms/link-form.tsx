import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { getMarkRange } from "@tiptap/core";
import { useState } from "react";
import { type StoryFound, useEditorData } from "#components/desk/editor/editor-data";
import { FormFrame } from "#components/desk/editor/forms/form-frame";
import type { FormProps } from "#components/desk/editor/forms/form-props";
import { StoryPicker } from "#components/desk/editor/forms/story-picker";
import { checkHref } from "#lib/content/check-href";

/** A link to one of our stories, whose address may change, or to an outside address. */
export function LinkForm({ editor, onClose }: FormProps) {
  const { rememberStory } = useEditorData();
  const { href, storyId } = editor.getAttributes("link");
  const isLinked = editor.isActive("link");
  const [way, setWay] = useState(href ? "address" : "story");
  const [address, setAddress] = useState<string>(href ?? "");
  const [problem, setProblem] = useState<string | null>(null);

  const set = (attributes: { href: string } | { storyId: string }, name: string) => {
    const { selection, schema } = editor.state;
    const type = schema.marks.link;
    const around = type && getMarkRange(selection.$from, type);
    const chain = editor.chain().focus();
    if (selection.empty && around === undefined) {
      const marks = [{ type: "link", attrs: attributes }];
      chain.insertContent({ type: "text", text: name, marks }).run();
    } else {
      const range = selection.empty && around ? around : selection;
      chain
        .command(({ tr }) => {
          if (type === undefined) return false;
          tr.doc.nodesBetween(range.from, range.to, (node, pos) => {
            if (node.isText) {
              const from = Math.max(pos, range.from);
              tr.addMark(from, Math.min(pos + node.nodeSize, range.to), type.create(attributes));
            }
            // A note that is called among the words is no part of the link.
            return node.type.name !== "footnote";
          });
          return true;
        })
        .setTextSelection(range.to)
        .run();
    }
    onClose();
  };
  const submit = () => {
    if (way === "story")
      return setProblem(
        "No story is chosen. Choose one below with the arrow keys and Enter, or by a click.",
      );
    const given = /^[\w-]+(?:\.[\w-]+)+/.test(address.trim())
      ? `https://${address.trim()}`
      : address;
    const checked = checkHref(given);
    if (checked.ok) set({ href: checked.value }, checked.value);
    else setProblem(checked.issues[0]?.message ?? null);
  };
  const choose = (story: StoryFound) => {
    rememberStory(story);
    set({ storyId: story.id }, story.headline);
  };
  return (
    <FormFrame
      title={isLinked ? "Change link" : "Link"}
      submitLabel={isLinked ? "Change" : "Link"}
      problem={problem}
      onSubmit={submit}
      onCancel={onClose}
      extra={
        isLinked && (
          <Button
            variant="subtle"
            color="red"
            size="xs"
            onClick={() => {
              editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
              onClose();
            }}
          >
            Remove link
          </Button>
        )
      }
    >
      <SegmentedControl
        size="xs"
        aria-label="Where the link leads"
        value={way}
        onChange={setWay}
        data={[
          { value: "story", label: "Our story" },
          { value: "address", label: "Address" },
        ]}
      />
      {way === "story" ? (
        <StoryPicker chosenId={storyId ?? null} onChoose={choose} />
      ) : (
        <TextInput
          label="Address"
          placeholder="https://"
          dir="ltr"
          value={address}
          onChange={(event) => {
            setAddress(event.currentTarget.value);
            setProblem(null);
          }}
          data-autofocus
        />
      )}
    </FormFrame>
  );
}
