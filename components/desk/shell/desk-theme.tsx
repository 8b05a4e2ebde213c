import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

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

/** Mantine in the desk's own clothes: its type, its colour, small corners, quiet shadows. */
export const deskTheme = createTheme({
  fontFamily: "var(--desk-sans)",
  fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
  headings: { fontFamily: "var(--desk-serif)", fontWeight: "650" },
  colors: { accent },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  defaultRadius: 3,
  focusRing: "auto",
  cursorType: "pointer",
  // A cross says nothing to who cannot see it.
  components: { CloseButton: { defaultProps: { "aria-label": "Close" } } },
});

const ours = {
  "--mantine-color-body": "var(--desk-paper)",
  "--mantine-color-text": "var(--desk-ink)",
  "--mantine-color-dimmed": "var(--desk-quiet)",
  "--mantine-color-placeholder": "var(--desk-quiet)",
  "--mantine-color-error": "var(--desk-wrong)",
};

/** The desk's paper and ink in place of Mantine's, by day and by night. */
export const deskVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: ours,
  dark: ours,
});
