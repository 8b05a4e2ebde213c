import type { CutForm, ImageView } from "#lib/published/views";

/**
 * How wide a picture stands on a window: up to `below` rem of window (any, when it is last) so many hundredths of the
 * window or so many rem. `crop` is the form that the style of its place cuts it to; without it the whole is shown.
 */
type Step = { below?: number; crop?: keyof typeof ratios } & ({ vw: number } | { rem: number });

const ratios = { "1:1": 1, "4:3": 4 / 3, "16:9": 16 / 9 };
const [square, wide, widest] = ["1:1", "4:3", "16:9"] as const;
const beside = { below: 35, vw: 28, crop: square };

/**
 * Where pictures stand, after the styles of these places: beside the text of a card on phones, over it on all else.
 * A journey holds these figures to what a browser lays out.
 */
export const slots = {
  homeLead: [
    { below: 64, vw: 92, crop: widest },
    { below: 81, vw: 67.5, crop: widest },
    { rem: 54.5, crop: widest },
  ],
  sectionLead: [
    { below: 64, vw: 92, crop: widest },
    { below: 81, vw: 54.7, crop: widest },
    { rem: 44.3, crop: widest },
  ],
  /** Four below the lead of the home page. */
  secondary: [
    beside,
    { below: 40, vw: 92, crop: wide },
    { below: 64, vw: 44.2, crop: wide },
    { below: 81, vw: 21.5, crop: wide },
    { rem: 17.4, crop: wide },
  ],
  /** Four or two in a row of the page. */
  column: [
    beside,
    { below: 57, vw: 44.2, crop: wide },
    { below: 64, vw: 28, crop: wide },
    { below: 81, vw: 21.9, crop: wide },
    { rem: 17.8, crop: wide },
  ],
  /** One alone, beside its text where the page is wide. */
  loneColumn: [beside, { below: 64, vw: 44.2, crop: wide }, { rem: 25.3, crop: wide }],
  /** Three in a row of the page. */
  thirdColumn: [
    beside,
    { below: 43.5, vw: 44.2, crop: wide },
    { below: 81, vw: 29.7, crop: wide },
    { rem: 24, crop: wide },
  ],
  /** In a list, and among what was found. */
  thumbnail: [beside, { below: 54, vw: 22.3, crop: wide }, { rem: 12, crop: wide }],
  leadFigure: [{ below: 64, vw: 92 }, { below: 81, vw: 68.5 }, { rem: 58 }],
  bodyFigure: [{ below: 45, vw: 92 }, { rem: 41.25 }],
  gallery: [{ below: 31.5, vw: 92 }, { below: 45, vw: 45 }, { rem: 20 }],
} satisfies Record<string, Step[]>;

export type Slot = keyof typeof slots;

/** Whether a place shows the whole of every picture. */
export function isWhole(slot: Slot): boolean {
  const steps: Step[] = slots[slot];
  return steps.every(({ crop }) => crop === undefined);
}

type Size = Pick<ImageView, "width" | "height">;

/** What is shown in a place up to a width of the window, or without an end: the picture, or what is cut out of it. */
export type Shown = { of: ImageView | CutForm; sizes: string; below: number | undefined };

/** What a place shows of a picture, from the narrowest windows on; what was not cut yet is shown by the whole. */
export function shownIn(slot: Slot, image: ImageView): Shown[] {
  const steps: Step[] = slots[slot];
  const all: { of: Shown["of"]; steps: Step[] }[] = [];
  for (const step of steps) {
    const of = image.forms.find(({ crop }) => crop === step.crop) ?? image;
    const before = all.at(-1);
    if (before?.of === of) before.steps.push(step);
    else all.push({ of, steps: [step] });
  }
  return all.map((one) => ({
    ...{ of: one.of, sizes: sizesOf(one.steps, one.of), below: one.steps.at(-1)?.below },
  }));
}

/** How wide it has to be for its place, as `sizes` says it to browsers. */
function sizesOf(steps: Step[], size: Size): string {
  return steps
    .map((step, index) => {
      const length =
        step.crop === undefined ? whole(step, size) : cut(step, size, ratios[step.crop]);
      return index === steps.length - 1 ? length : `(max-width:${step.below}rem) ${length}`;
    })
    .join(",");
}

/** What a picture that is shown whole may fill: never more than it is, nor more than a screen is high. */
export function mostOf({ width, height }: Size): string {
  return `min(100%,${width}px,${rounded((screen * width) / height)}vh)`;
}

/** Of the height of the screen, so that caption and text are in sight. */
const screen = 85;

/** What is cut at its sides is loaded wider than its place: by so much that its height fits. */
function cut(step: Step, { width, height }: Size, ratio: number): string {
  return lengthOf(step, Math.max(1, width / height / ratio));
}

/** Only of pictures that are small or upright is less loaded than their place is wide. */
function whole(step: Step, { width, height }: Size): string {
  const length = lengthOf(step, 1);
  const least = [
    ...(width < 1000 ? [`${width}px`] : []),
    ...(width < height * 1.3 ? [`${rounded((screen * width) / height)}vh`] : []),
  ];
  return least.length === 0 ? length : `min(${[length, ...least].join(",")})`;
}

const lengthOf = (step: Step, times: number) =>
  "vw" in step ? `${rounded(step.vw * times)}vw` : `${rounded(step.rem * times)}rem`;

const rounded = (figure: number) => Math.round(figure * 10) / 10;
