/** The text in a request, read as it comes: as soon as there are more than `most` bytes, the rest is not read. */
export async function readText(request: Request, most: number): Promise<string | "too large"> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too large";
  if (request.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  for await (const chunk of request.body) {
    read += chunk.byteLength;
    if (read > most) return "too large";
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
