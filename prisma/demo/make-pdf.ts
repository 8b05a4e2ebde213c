import type { DemoFile } from "#prisma/demo/demo-newsroom";

const lineLength = 84;
const linesPerPage = 44;

/**
 * A small, real PDF 1.4 of plain paragraphs in Helvetica, so that the demo has documents to offer.
 * Western text only, as the fonts that every reader has hold no other.
 */
export function makePdf({ title, paragraphs }: DemoFile): Uint8Array {
  const lines = paragraphs.flatMap((paragraph) => [...wrap(paragraph), ""]);
  const pages = Array.from(
    { length: Math.max(1, Math.ceil(lines.length / linesPerPage)) },
    (_, n) => lines.slice(n * linesPerPage, (n + 1) * linesPerPage),
  );
  const pageNumber = (n: number) => 6 + n * 2;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${pageNumber(n)} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    `<< /Title (${escapeText(title)}) >>`,
    ...pages.flatMap((page, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageNumber(n) + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(pageText(page, n === 0 ? title : "")),
    ]),
  ];
  return assemble(objects);
}

function pageText(lines: string[], title: string): string {
  const heading = `BT /F2 16 Tf 64 770 Td (${escapeText(title)}) Tj ET\n`;
  const body = lines.map((line) => `(${escapeText(line)}) Tj T*`).join("\n");
  return `${heading}BT /F1 11 Tf 15 TL 64 735 Td\n${body}\nET`;
}

const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** Numbers the objects and writes the table of where each begins (PDF 32000-1 §7.5). */
function assemble(objects: string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\n`;
  return Buffer.from(`${file}${table}${trailer}startxref\n${file.length}\n%%EOF\n`, "latin1");
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line && line.length + word.length >= lineLength) {
      lines.push(line);
      line = "";
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line];
}

/** WinAnsi agrees with Latin-1 except for a few marks, which have a code of their own. */
function escapeText(text: string): string {
  return text
    .replace(/[\\()]/g, "\\$&")
    .replaceAll("–", "\\226")
    .replaceAll("’", "\\222")
    .replaceAll("“", "\\223")
    .replaceAll("”", "\\224");
}
