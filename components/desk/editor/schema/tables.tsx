import { Node } from "@tiptap/core";
import { goToNextCell, tableEditing } from "@tiptap/pm/tables";
import {
  dataOf,
  numberAttribute,
  textAttribute,
} from "#components/desk/editor/schema/data-attribute";

/** A table with its caption. Cells hold paragraphs only; how wide columns are is left to the page. */
export const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === "table" ? { tableRole: "table" } : {}),
  addAttributes: () => ({ caption: textAttribute("caption") }),
  parseHTML: () => [
    { tag: "div[data-table]", contentElement: "table" },
    { tag: "table", contentElement: (node) => node as HTMLElement },
  ],
  renderHTML: ({ node }) => {
    const { caption } = node.attrs;
    const said = caption ? [["p", { contenteditable: "false" }, caption]] : [];
    const frame = { class: "table", "data-table": "", ...dataOf({ caption }) };
    return ["div", frame, ...said, ["table", ["tbody", 0]]];
  },
  addKeyboardShortcuts() {
    const step = (direction: 1 | -1) => () =>
      goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: step(1), "Shift-Tab": step(-1) };
  },
  addProseMirrorPlugins: () => [tableEditing()],
});

export const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)*",
  extendNodeSchema: (extension) => (extension.name === "tableRow" ? { tableRole: "row" } : {}),
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

export const TableCell = cellNode("tableCell", "td", "cell");
export const TableHeader = cellNode("tableHeader", "th", "header_cell");

function cellNode(name: "tableCell" | "tableHeader", tag: "td" | "th", tableRole: string) {
  return Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    extendNodeSchema: (extension) => (extension.name === name ? { tableRole } : {}),
    addAttributes: () => ({
      colspan: numberAttribute("colspan", 1, 50),
      rowspan: numberAttribute("rowspan", 1, 1000),
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ node }) => {
      const { colspan, rowspan } = node.attrs;
      return [tag, { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }, 0];
    },
  });
}
