import { forbidden, notFound } from "next/navigation";
import { z } from "zod";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { deskNewsroom } from "./desk-newsroom";

/** Reads what a page of the desk shows. What is not there, or not for this role, is answered as such. */
export async function deskRead<T>(read: (newsroom: Newsroom) => Promise<T>): Promise<T> {
  const newsroom = await deskNewsroom();
  try {
    return await read(newsroom);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "not_found" || error.kind === "invalid") notFound();
    if (error.kind === "forbidden") forbidden();
    throw error;
  }
}

/** The id in the address of a page; what is none leads nowhere. */
export async function idOf(params: Promise<{ id: string }>): Promise<string> {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  return id.data;
}
