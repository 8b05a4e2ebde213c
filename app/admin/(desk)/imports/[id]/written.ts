/** A number with commas: “18,182”. */
export const written = (count: number) => count.toLocaleString("en-GB");
