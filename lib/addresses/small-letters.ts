/** An address as WordPress would have written it: its letters are small, whatever the script. Browser-safe. */
export function inSmallLetters(path: string): string {
  return path.toLowerCase().normalize("NFC");
}
