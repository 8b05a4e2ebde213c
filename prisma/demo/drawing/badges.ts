import { shaded } from "#prisma/demo/drawing/light";
import { circle, group, line, path, portrait, rect, repeat } from "#prisma/demo/drawing/shapes";

const waves = (y: number, colour: string, count = 3) =>
  repeat(count, (n) =>
    line(
      `M150 ${y + n * 54}q62 -40 125 0t125 0t125 0t125 0`,
      colour,
      n === 0 ? 22 : 16,
      1 - n * 0.22,
    ),
  );

/** The observatory: its gauge, and the river at its foot. */
export const gaugeBadge = portrait(
  shaded("M0 0H800V800H0Z", "#1d3a4c", "#35637a"),
  circle(400, 400, 330, "#f3ead6"),
  circle(400, 400, 300, "#27495c"),
  rect(352, 150, 96, 400, "#f6efdf"),
  repeat(5, (n) => rect(352, 170 + n * 76, 96, 38, "#b5432c")),
  repeat(9, (n) => line(`M458 ${170 + n * 38}h${n % 2 ? 26 : 44}`, "#f3ead6", 8)),
  waves(540, "#8fc3cf"),
);

/** The council: the town's bridge on a shield, under the market's clock. */
export const councilArms = portrait(
  shaded("M0 0H800V800H0Z", "#efe4cc", "#dfcfae"),
  path("M150 120H650V420C650 580 540 670 400 720C260 670 150 580 150 420Z", "#7a2f2a"),
  path("M178 148H622V418C622 556 522 636 400 686C278 636 178 556 178 418Z", "#a5443b"),
  circle(400, 240, 58, "#f3ead6"),
  line("M400 240V202M400 240L428 256", "#3a2a22", 9),
  rect(178, 352, 444, 34, "#f3ead6"),
  path("M178 386H622V470H178Z", "#f3ead6"),
  repeat(5, (n) => path(`M${194 + n * 84} 472V446a36 36 0 0 1 72 0V472Z`, "#a5443b")),
  group("translate(100 132) scale(0.75)", waves(530, "#f0d9a0", 2)),
);

/** The Friends: an eel that writes the river's first letter. */
export const eelBadge = portrait(
  shaded("M0 0H800V800H0Z", "#24493b", "#4c8064"),
  circle(400, 400, 320, "#e8e3c8"),
  line("M190 280Q230 560 300 540T400 330T500 540Q570 560 612 270", "#2f5f4c", 62),
  line("M196 290Q236 540 300 522T400 312T500 522Q560 540 604 290", "#5b8f6c", 14),
  circle(606, 256, 42, "#2f5f4c"),
  circle(620, 246, 9, "#f3ead6"),
  line("M636 276q14 2 22 -6", "#e8e3c8", 6),
);
