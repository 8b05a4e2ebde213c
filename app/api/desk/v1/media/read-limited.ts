import { AppError } from "#lib/platform/errors";

/** Beside the file a form has its words, and the lines between its parts. */
const words = 64_000;

/**
 * The form in a request, read as it comes: as soon as there is more than a file of `most` bytes with its words, the
 * rest is not read. Throws `invalid` for what is no form.
 */
export async function readLimited(request: Request, most: number): Promise<FormData | "too large"> {
  const limit = most + words;
  const isTold = Number(request.headers.get("content-length") ?? 0) > limit;
  if (isTold) return "too large";
  if (request.body === null) throw new AppError("invalid", "No file came. Choose it again.");
  let read = 0;
  let isTooLarge = false;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        isTooLarge = read > limit;
        if (isTooLarge) controller.error(new Error("The file is too large."));
        else controller.enqueue(chunk);
      },
    }),
  );
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(counted, { headers: { "content-type": type } }).formData();
  } catch {
    if (isTooLarge) return "too large";
    throw new AppError("invalid", "The file arrived damaged. Choose it again.");
  }
}
