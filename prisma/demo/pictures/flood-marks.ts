import type { DemoPicture } from "#prisma/demo/demo-newsroom";
import { line, path, rect, repeat, scene } from "#prisma/demo/pictures/shapes";

const brick = (n: number) => {
  const row = Math.floor(n / 9);
  const x = (n % 9) * 200 - (row % 2 ? 100 : 0);
  return rect(x + 4, row * 75 + 4, 192, 67, row % 3 ? "#b9825f" : "#b07855", 4);
};

const marks = [250, 330, 420, 560];

export const floodMarks: DemoPicture = {
  key: "flood-marks",
  alt: "A brick wall with four flood marks cut into a pale stone, and an open ledger before it.",
  caption: "The flood stone in the yard of Sallow Mill, with the miller’s ledger.",
  credit: "Idris Vane",
  colour: "#b07855",
  svg: scene(
    rect(0, 0, 1600, 900, "#9a6848"),
    repeat(108, brick),
    rect(620, 120, 360, 560, "#ddd2bb", 10),
    marks.map((y) => line(`M660 ${y} h280`, "#6c6252", 8)).join(""),
    marks.map((y) => path(`M660 ${y - 24} l36 24 l-36 24 Z`, "#8c3f2e")).join(""),
    rect(0, 740, 1600, 160, "#5a4434"),
    path("M520 700 Q660 660 800 706 V850 Q660 806 500 850 Z", "#f3ead4"),
    path("M1080 700 Q940 660 800 706 V850 Q940 806 1100 850 Z", "#ece0c5"),
    repeat(5, (n) => line(`M560 ${722 + n * 22} q100 -24 200 2`, "#8b8069", 4)),
    repeat(5, (n) => line(`M840 ${724 + n * 22} q100 -26 200 -2`, "#8b8069", 4)),
  ),
};
