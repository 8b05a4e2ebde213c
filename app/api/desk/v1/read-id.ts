import { z } from "zod";
import { AppError } from "#lib/platform/errors";

/** The id in the address of a request. Throws `not_found` with the sentence for what is none. */
export async function readId(params: Promise<{ id: string }>, sentence: string): Promise<string> {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) throw new AppError("not_found", sentence);
  return id.data;
}
