import { Popover } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { type ComponentType, type MouseEvent, useState } from "react";
import { EmbedForm } from "#components/desk/editor/forms/embed-form";
import { FigureForm } from "#components/desk/editor/forms/figure-form";
import { FootnoteForm } from "#components/desk/editor/forms/footnote-form";
import { formTitleId } from "#components/desk/editor/forms/form-frame";
import type { FormProps } from "#components/desk/editor/forms/form-props";
import { GalleryForm } from "#components/desk/editor/forms/gallery-form";
import { CodeBlockForm, FactBoxForm } from "#components/desk/editor/forms/line-form";
import { LinkForm } from "#components/desk/editor/forms/link-form";
import { PullQuoteForm, QuoteForm } from "#components/desk/editor/forms/quote-forms";
import { TableForm } from "#components/desk/editor/forms/table-form";
import type { FormKind, OpenForm } from "#components/desk/editor/open-form";
import { HeldWords } from "#components/desk/held-words";
import { useHeldWords } from "#components/desk/use-held-words";

const forms: Record<FormKind, ComponentType<FormProps>> = {
  link: LinkForm,
  figure: FigureForm,
  gallery: GalleryForm,
  quote: QuoteForm,
  pullQuote: PullQuoteForm,
  factBox: FactBoxForm,
  table: TableForm,
  embed: EmbedForm,
  codeBlock: CodeBlockForm,
  footnote: FootnoteForm,
};

/**
 * A small form at the place in the text that it is about. Escape, a click beside it and its buttons close it. Once
 * something was changed in it, a click beside it only says so, and Escape says so before it closes. It stays when its place is
 * scrolled out of sight.
 */
export function FormPopover(props: { editor: Editor; form: OpenForm; onClose: () => void }) {
  const { editor, form, onClose } = props;
  const [place] = useState(() => placeOf(editor, form));
  const Form = forms[form.kind];
  const close = () => {
    // At once, so that no letter typed after Enter gets lost on the way back.
    editor.view.focus();
    onClose();
  };
  const words = useHeldWords({ isTouched: form.file !== undefined, close });
  // Takes the clicks beside a form that holds words, so that neither they nor the place they are for are lost.
  const shield = {
    fixed: true,
    backgroundOpacity: 0,
    onMouseDown: (event: MouseEvent) => {
      // The cursor stays in the form, where Escape closes it.
      event.preventDefault();
      words.warn();
    },
  };
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) close();
      }}
      closeOnEscape={false}
      closeOnClickOutside={!words.isTouched}
      withOverlay={words.isTouched}
      overlayProps={shield}
      hideDetached={false}
      trapFocus
      position="bottom-start"
      width={360}
      shadow="lg"
      withinPortal
      styles={{ dropdown: { maxHeight: "calc(100dvh - 1.5rem)", overflowY: "auto" } }}
      middlewares={{ flip: true, shift: { padding: 12, crossAxis: true } }}
    >
      <Popover.Target>
        <span aria-hidden style={{ position: "absolute", ...place }} />
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={formTitleId} {...words.place}>
        <Form editor={editor} form={form} onTouched={words.touch} onClose={close} />
        {words.isWarned && <HeldWords way="Cancel" />}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Where the form hangs, measured from the frame of the text. */
function placeOf(editor: Editor, { pos }: OpenForm) {
  const frame = editor.view.dom.parentElement?.offsetParent?.getBoundingClientRect();
  const at = editor.view.coordsAtPos(Math.min(pos, editor.state.doc.content.size));
  const node = editor.view.nodeDOM(pos);
  const bottom = node instanceof HTMLElement ? node.getBoundingClientRect().bottom : at.bottom;
  return {
    top: Math.min(bottom, Math.max(at.bottom, window.innerHeight - 80)) - (frame?.top ?? 0) + 4,
    left: at.left - (frame?.left ?? 0),
    width: 1,
    height: 1,
  };
}
