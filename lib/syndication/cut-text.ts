/** A text as it stands, or cut between words to so many characters at most, the dots that say so included. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  // A word that ends just here is whole.
  const lastSpace = text[most - 1] === " " ? cut.length : cut.lastIndexOf(" ");
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut.toWellFormed()).trimEnd()}…`;
}
