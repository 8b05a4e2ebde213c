/** The bytes in a request, read as they come: as soon as there are more than `most`, the rest is not read. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too large";
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of request.body) {
    read += chunk.byteLength;
    if (read > most) return "too large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
