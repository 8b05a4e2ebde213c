import { notFound } from "next/navigation";

/**
 * Stands for every parameter while the app is built: a build contains code and no content, but a static page
 * must name one address. It leads nowhere.
 */
export const placeholder = "placeholder~";

/** The parameters of a page, decoded; the placeholder and what cannot be decoded lead to “not found”. */
export async function readParams<Name extends string>(
  params: Promise<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const decoded = { ...(await params) };
  for (const name in decoded) {
    const value = decode(decoded[name]);
    if (value === null || value === placeholder) notFound();
    decoded[name] = value;
  }
  return decoded;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value).normalize("NFC");
  } catch {
    return null;
  }
}

/** A page number as it stands in an address: 1 and up, no signs, no leading zeros; else “not found”. */
export function readNumber(text: string): number {
  if (!/^[1-9][0-9]{0,6}$/.test(text)) notFound();
  return Number(text);
}
