import { notFound } from "next/navigation";

/** The parameters of a page, decoded; what cannot be decoded leads to “not found”. */
export async function readParams<Name extends string>(
  params: Promise<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const decoded = { ...(await params) };
  for (const name in decoded) {
    const value = decode(decoded[name]);
    if (value === null) notFound();
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
