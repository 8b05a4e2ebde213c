import { askOutside, type FetchLimits } from "#lib/platform/outgoing/ask-outside";
import { refusal } from "#lib/platform/outgoing/refusal";

/** A file from an address that somebody else has written (`askOutside`); null when there is no such file (404, 410). */
export async function fetchFile(address: string, limits: FetchLimits): Promise<Uint8Array | null> {
  const { status, bytes } = await askOutside(address, limits);
  if (status === 200) return bytes;
  if (status === 404 || status === 410) return null;
  throw refusal(`it answers ${status}`);
}
