import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

/** The paper's oxblood, from a breath of it to nearly black. */
const accent: MantineColorsTuple = [
  "#fbeeee",
  "#f2d7d7",
  "#e5acab",
  "#d87f7d",
  "#cd5b58",
  "#b34542",
  "#9a3033",
  "#7c1f24",
  "#66171c",
  "#4b0e13",
];

const accentHover = "color-mix(in oklab, var(--desk-accent), var(--desk-ink) 18%)";

/** The first button of a screen has the colour of the desk's own, by day and by night. */
const variantColorResolver: VariantColorsResolver = (asked) => {
  const colors = defaultVariantColorsResolver(asked);
  const isFirst = asked.variant === "filled" && (asked.color ?? "accent") === "accent";
  if (!isFirst) return colors;
  const [background, color] = ["var(--desk-accent)", "var(--desk-accent-ink)"];
  return { ...colors, background, hover: accentHover, color };
};

const dialogTitle = { fontFamily: "var(--desk-serif)", fontSize: "1.25rem", fontWeight: 650 };

/** Mantine in the desk's own clothes: its type, its colour, small corners, quiet shadows. */
export const deskTheme = createTheme({
  fontFamily: "var(--desk-sans)",
  fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
  headings: { fontFamily: "var(--desk-serif)", fontWeight: "650" },
  colors: { accent },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  variantColorResolver,
  defaultRadius: 3,
  focusRing: "auto",
  cursorType: "pointer",
  // A cross says nothing to who cannot see it.
  components: {
    CloseButton: { defaultProps: { "aria-label": "Close" } },
    Modal: { styles: { title: dialogTitle } },
  },
});

const ours = {
  "--mantine-color-body": "var(--desk-paper)",
  "--mantine-color-text": "var(--desk-ink)",
  "--mantine-color-dimmed": "var(--desk-quiet)",
  "--mantine-color-placeholder": "var(--desk-quiet)",
  "--mantine-color-error": "var(--desk-wrong)",
  "--mantine-primary-color-filled": "var(--desk-accent)",
  "--mantine-primary-color-filled-hover": accentHover,
};

/** The desk's paper and ink in place of Mantine's, by day and by night. */
export const deskVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: ours,
  dark: ours,
});
