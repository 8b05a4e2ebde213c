import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import {
  useCallback,
  useDeferredValue,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { ContextBar } from "#components/desk/editor/context-bar";
import { documentOf } from "#components/desk/editor/document-of";
import { EditorDataProvider } from "#components/desk/editor/editor-data";
import { EditorKeys } from "#components/desk/editor/editor-keys";
import { FormPopover } from "#components/desk/editor/form-popover";
import { HelpSheet } from "#components/desk/editor/help-sheet";
import { lostSentence } from "#components/desk/editor/lost-sentence";
import {
  type FormKind,
  formForNew,
  formHere,
  isFormKind,
  type OpenForm,
} from "#components/desk/editor/open-form";
import { CleanPaste } from "#components/desk/editor/paste";
import { SeenFigure, SeenGallery } from "#components/desk/editor/picture-views";
import { documentExtensions } from "#components/desk/editor/schema/document-extensions";
import { SlashList } from "#components/desk/editor/slash-list";
import { SlashMenu, type SlashState } from "#components/desk/editor/slash-menu";
import type { StoryEditorProps } from "#components/desk/editor/story-editor-props";
import { TakeFiles } from "#components/desk/editor/take-files";
import { TextLength } from "#components/desk/editor/text-length";
import { type BarHandle, Toolbar } from "#components/desk/editor/toolbar";
import { useChanges } from "#components/desk/editor/use-changes";
import { useKnown } from "#components/desk/editor/use-known";
import styles from "./editor.module.css";
import palette from "./palette.module.css";
import blocks from "./written-blocks.module.css";
import prose from "./written-text.module.css";

const nodes = documentExtensions.map((extension) => {
  if (extension.name === "figure") return SeenFigure;
  return extension.name === "gallery" ? SeenGallery : extension;
});

/** What stands over the text at the edges of the window, in pixels: the cursor is never left behind it. */
const bars = { top: 60, bottom: 100, left: 0, right: 0 };

/** The writing surface itself: bar, text, small forms, and how long the text is. */
export default function WritingSurface(props: StoryEditorProps) {
  const { document: opened, edition, handle } = props;
  const { code, direction, language } = edition;
  const data = useKnown(props);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [slash, setSlash] = useState<SlashState | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [notice, setNotice] = useState("");
  const topBar = useRef<BarHandle>(null);
  const bottomBar = useRef<BarHandle>(null);
  const { document, changed, flush } = useChanges(opened, props);

  const asked = useRef({
    open: (_: FormKind) => {},
    openSelected: () => {},
    take: (_: File) => {},
  });
  const openKind = useCallback((kind: FormKind) => asked.current.open(kind), []);
  const showHelp = useCallback(() => setHelpOpen(true), []);
  const length = useDeferredValue(document);
  const extensions = useMemo(
    () => [
      ...nodes,
      EditorKeys.configure({
        open: (kind) => asked.current.open(kind),
        openSelected: () => asked.current.openSelected(),
        showHelp: () => setHelpOpen(true),
        focusBar: (which) => (which === "top" ? topBar : bottomBar).current?.focus(),
      }),
      SlashMenu.configure({ open: (kind) => asked.current.open(kind), show: setSlash }),
      CleanPaste.configure({ language, onLost: (lost) => setNotice(lostSentence(lost)) }),
      TakeFiles.configure({ take: (file) => asked.current.take(file) }),
      Placeholder.configure({ placeholder: "Write, or type / for everything else" }),
      UndoRedo,
      Gapcursor,
      Dropcursor.configure({ color: "var(--desk-accent, currentcolor)", width: 2 }),
    ],
    [language],
  );
  const editor = useEditor({
    extensions,
    content: {
      type: "doc",
      content: opened.content.length > 0 ? opened.content : [{ type: "paragraph" }],
    },
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      scrollThreshold: bars,
      scrollMargin: bars,
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Text of the story",
        "aria-describedby": "story-editor-keys",
        dir: direction,
        lang: code,
        spellcheck: "true",
      },
      handleDOMEvents: {
        dblclick: (view, { target }) => {
          const call = target instanceof Element ? target.closest(".footnote-call") : null;
          if (call === null) return false;
          const inside = view.posAtDOM(call, 0);
          const pos = [inside, inside - 1].find(
            (at) => view.state.doc.nodeAt(at)?.type.name === "footnote",
          );
          if (pos === undefined) return false;
          setForm({ kind: "footnote", pos, node: view.state.doc.nodeAt(pos) });
          return true;
        },
      },
      handleDoubleClickOn: (_view, _pos, node, pos) => {
        const kind = node.type.name;
        if (!node.isAtom || !isFormKind(kind)) return false;
        setForm({ kind, pos, node });
        return true;
      },
    },
    onUpdate: ({ editor: written }) => changed(() => documentOf(written.state.doc)),
    onBlur: flush,
  });
  asked.current = {
    open: (kind) => {
      const here = formHere(editor);
      const isHere = kind === "footnote" && here?.kind === kind;
      setForm(isHere ? here : formForNew(kind, editor));
    },
    openSelected: () => setForm(formHere(editor)),
    take: (file) => {
      if (file.type.startsWith("image/")) setForm({ ...formForNew("figure", editor), file });
      else setNotice("Only pictures can stand in the text. Add a document under Documents.");
    },
  };
  useImperativeHandle(handle, () => ({ flush, focus: () => editor.commands.focus() }), [
    editor,
    flush,
  ]);
  return (
    <EditorDataProvider value={data}>
      <div className={`${palette.palette} ${styles.editor}`}>
        <Toolbar ref={topBar} editor={editor} open={openKind} onHelp={showHelp} />
        <div className={styles.page} lang={code}>
          <EditorContent className={`${prose.text} ${blocks.blocks}`} editor={editor} />
          {form && (
            <FormPopover
              key={`${form.kind} ${form.pos}`}
              editor={editor}
              form={form}
              onClose={() => setForm(null)}
            />
          )}
        </div>
        <div className={styles.foot}>
          <ContextBar ref={bottomBar} editor={editor} onEdit={setForm} />
          <p className={styles.notice} role="status">
            {notice}
          </p>
          <p id="story-editor-keys" className={styles.hidden}>
            Alt F10 leads to the formatting bar, Control or Command and slash to all keys.
          </p>
          <TextLength document={length} language={language} />
        </div>
        {slash && <SlashList {...slash} />}
        <HelpSheet isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      </div>
    </EditorDataProvider>
  );
}
