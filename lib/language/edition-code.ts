/**
 * The language tags that an edition may have, and so the first segments that lead to one: language of two
 * letters, then script and territory if needed (`fa`, `pt-br`, `zh-hant`). Regular expression source.
 */
export const editionCodeSource = "[a-z]{2}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?";

const pattern = new RegExp(`^${editionCodeSource}$`);

export function isEditionCode(text: string): boolean {
  return pattern.test(text);
}
