import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { specks, strokes } from "#prisma/demo/drawing/land";
import { backdrop, glow, shaded } from "#prisma/demo/drawing/light";
import {
  circle,
  ellipse,
  group,
  line,
  path,
  polygon,
  rect,
  repeat,
  scene,
} from "#prisma/demo/drawing/shapes";

/** A line of handwriting that leans back, in words of different length. */
const written = (y: number, n: number) =>
  repeat(5, (word) => {
    const x = 1000 - word * 92 - ((n * 17 + word * 29) % 26);
    const long = 42 + ((n * 23 + word * 37) % 34);
    return (
      line(
        `M${x} ${y}q-8 14 -${long / 3} 4t-${long / 3} 0t-${long / 3} 2q-10 8 -16 -6`,
        "#26344a",
        4,
      ) +
      circle(x - long * 0.4, y + 18, 3.4, "#26344a") +
      (word % 2
        ? circle(x - long * 0.7, y - 12, 3.4, "#26344a") +
          circle(x - long * 0.7 + 10, y - 12, 3.4, "#26344a")
        : "")
    );
  });

/** A block of type from the shop that closed. */
const block = (x: number, y: number, turn: number, glyph: string) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    path(polygon([-44, -44], [44, -44], [60, -28], [60, 62], [-28, 62], [-44, 46]), "#4a4a4c"),
    shaded("M-44 -44H44V46H-44Z", "#b9bab4", "#8f918c"),
    line(glyph, "#2c2d30", 9),
  );

export const letters: DemoPicture = {
  key: "letters",
  alt: "A desk by night with a proof sheet covered in red marks, a reed pen, blocks of metal type, tea and a lamp.",
  caption: "Proofs of the Persian edition, second reading.",
  credit: "Idris Vane",
  colour: "#8a5f3c",
  svg: scene(
    backdrop("#2b2a33", "#3d3538", "#4a3a34"),
    rect(60, 30, 330, 290, "#1c2840"),
    specks(611, { x: 70, y: 40, w: 310, h: 270, count: 36, size: 3 }, "#e9ecf0", 0.8),
    rect(216, 30, 14, 290, "#7a5a44"),
    rect(60, 170, 330, 12, "#7a5a44"),
    `<rect x="60" y="30" width="330" height="290" fill="none" stroke="#7a5a44" stroke-width="18"/>`,
    repeat(7, (n) =>
      rect(
        1180 + n * 54,
        60 + (n % 3) * 16,
        44,
        220 - (n % 3) * 16,
        ["#7a3340", "#2f5f66", "#c9a24a", "#4d6148", "#b5773a", "#3f4a6b", "#8a4f34"][n] ??
          "#7a3340",
      ),
    ),
    rect(1150, 280, 460, 18, "#2a1f1c"),
    shaded("M-10 380H1610V910H-10Z", "#9a6a42", "#5f3d28"),
    strokes(
      612,
      { x: -10, y: 390, w: 1620, h: 510, count: 100, long: 320, thick: 5 },
      "#4a2f1e",
      0.4,
    ),
    glow(400, 480, 760, "#ffd890", 0.8),
    ellipse(300, 566, 110, 22, "#2a1a12", 0.5),
    path("M240 560q60 -26 120 0l-10 16q-50 16 -100 0Z", "#2f5a4c"),
    line("M300 556V400Q300 330 380 316", "#2f5a4c", 14),
    path("M330 330Q400 240 500 330L470 362H352Z", "#2f6f5c"),
    path("M352 362H470L640 760H180Z", "#ffe9b4", 0.16),
    ellipse(412, 362, 58, 10, "#fff6d4"),
    group(
      "rotate(-4 760 640)",
      path("M482 416H1050V900H482Z", "#2a1a12", 0.35),
      path("M470 400H1038V900H470Z", "#f9f0d8"),
      line("M1000 450h-300", "#26344a", 15),
      repeat(9, (n) => written(516 + n * 44, n)),
      line("M760 560q14 -34 28 0M620 648q14 -34 28 0M880 736q14 -34 28 0", "#b5322c", 5),
      line("M540 604q30 16 60 0M800 690h70", "#b5322c", 5),
      `<ellipse cx="690" cy="780" rx="60" ry="26" fill="none" stroke="#b5322c" stroke-width="5"/>`,
      line("M500 520v60M500 690q-14 20 0 40M504 820l-10 26", "#b5322c", 5),
    ),
    line("M1010 560L1290 430", "#c9a05a", 17),
    line("M1012 557L1286 428", "#e9cf94", 5),
    path("M1018 548l14 24l-50 12Z", "#6b4a2a"),
    path("M992 578l-14 8l6 -12Z", "#b5322c"),
    block(1180, 640, -10, "M24 -12q4 30 -24 28q-26 0 -24 -26M0 34v2"),
    block(1320, 690, 8, "M-24 8q10 20 26 6t22 -4M-6 -20h1M10 -20h1"),
    block(1200, 790, 14, "M14 -22q-30 6 -26 22q6 16 34 4M-20 28q20 8 40 0"),
    block(1450, 640, -4, "M20 -20V10Q18 26 -4 26T-24 6"),
    block(1420, 800, 6, "M22 -10q-12 22 -28 6t-18 8M0 26v2M-12 -24h1"),
    ellipse(1080, 466, 64, 15, "#2a1a12", 0.4),
    ellipse(1074, 456, 66, 17, "#f4ead2"),
    shaded("M1040 350q-8 60 10 98q24 12 48 0q18 -38 10 -98Z", "#d9822f", "#8a3f1c"),
    ellipse(1074, 350, 34, 9, "#f2b25a"),
    specks(613, { x: 200, y: 300, w: 700, h: 400, count: 30, size: 3 }, "#fff0c8", 0.5),
  ),
};
