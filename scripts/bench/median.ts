/** The middle of a list of figures; NaN of an empty one. */
export function median(figures: number[]): number {
  return percentile(figures, 50);
}

/** The figure that so many of a hundred do not exceed (nearest rank). */
export function percentile(figures: number[], of100: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil((of100 / 100) * sorted.length) - 1, 0)] ?? Number.NaN;
}
