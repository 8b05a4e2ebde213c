import type { AnyExtension } from "@tiptap/core";
import { Embed } from "#components/desk/editor/schema/embed";
import { Footnote } from "#components/desk/editor/schema/footnote";
import { Link } from "#components/desk/editor/schema/link-mark";
import { BulletList, ListItem, OrderedList } from "#components/desk/editor/schema/lists";
import { plainMarks } from "#components/desk/editor/schema/marks";
import { Figure, Gallery } from "#components/desk/editor/schema/pictures";
import { FactBox, PullQuote, Quote } from "#components/desk/editor/schema/quotes";
import { Table, TableCell, TableHeader, TableRow } from "#components/desk/editor/schema/tables";
import {
  CodeBlock,
  Divider,
  Doc,
  HardBreak,
  Heading,
  Paragraph,
  Text,
} from "#components/desk/editor/schema/text-nodes";

/**
 * Everything that a document may hold, and nothing else: what the editor writes is what
 * `checkDocument` reads, by the same names. A list item stands before the table, so that Tab in a
 * list of a cell moves the item first.
 */
export const documentExtensions: AnyExtension[] = [
  Doc,
  Paragraph,
  Text,
  HardBreak,
  Footnote,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Quote,
  PullQuote,
  Figure,
  Gallery,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  FactBox,
  Embed,
  Divider,
  CodeBlock,
  Link,
  ...plainMarks,
];
