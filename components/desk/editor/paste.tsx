import { Extension } from "@tiptap/core";
import { DOMParser, DOMSerializer, type ParseOptions, type Schema, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { Document } from "#lib/content/document";
import type { LostPart } from "#lib/content/html/lost-part";
import { nodesOfDom } from "#lib/content/html/nodes-of-dom";
import { pastedHtml } from "#lib/content/html/pasted-html";
import { pastedText } from "#lib/content/html/pasted-text";

const mark = "data-dateline";

export type PasteOptions = { language: string; onLost: (lost: LostPart[]) => void };

/**
 * What is pasted or dropped from elsewhere arrives as a clean document, through the same rules that
 * bring old archives over. What was copied here comes back as it was.
 */
export const CleanPaste = Extension.create<PasteOptions>({
  name: "cleanPaste",
  addOptions: () => ({ language: "en", onLost: () => {} }),
  addProseMirrorPlugins() {
    const { language, onLost } = this.options;
    const { schema } = this.editor;
    const clean = (dom: Node) => {
      const { document, lost } = pastedHtml(nodesOfDom(dom), language);
      onLost(lost);
      return sliceOf(document, schema);
    };
    return [
      new Plugin({
        props: {
          clipboardSerializer: markingSerializer(schema),
          clipboardParser: cleaningParser(schema, clean),
          clipboardTextParser: (text, $context, isPlain) => {
            if ($context.parent.type.spec.code) return Slice.empty;
            return Slice.maxOpen(sliceOf(pastedText(text, { isPlain }), schema).content);
          },
        },
      }),
    ];
  },
});

function sliceOf({ content }: Document, schema: Schema): Slice {
  return new Slice(schema.nodeFromJSON({ type: "doc", content }).content, 0, 0);
}

/** Text copied from the editor says so, and keeps everything; nobody else's is taken at its word. */
function markingSerializer(schema: Schema): DOMSerializer {
  const { nodes, marks } = DOMSerializer.fromSchema(schema);
  return new (class extends DOMSerializer {
    override serializeFragment(...given: Parameters<DOMSerializer["serializeFragment"]>) {
      const made = super.serializeFragment(...given);
      const first = [...made.childNodes].find((node) => node instanceof Element);
      first?.setAttribute(mark, "");
      return made;
    }
  })(nodes, marks);
}

function cleaningParser(schema: Schema, clean: (dom: Node) => Slice): DOMParser {
  const { rules } = DOMParser.fromSchema(schema);
  return new (class extends DOMParser {
    override parseSlice(dom: Node, options?: ParseOptions): Slice {
      const isOurs = dom instanceof Element && dom.querySelector(`[${mark}]`) !== null;
      return isOurs ? super.parseSlice(dom, options) : clean(dom);
    }
  })(schema, [...rules]);
}
