import { connection } from "next/server";
import { publishedDb } from "#lib/platform/db";

/** The process can serve pages it has not kept: its database answers. */
export async function GET(): Promise<Response> {
  await connection();
  const isThere = await publishedDb()
    .edition.count()
    .then(
      () => true,
      () => false,
    );
  const headers = { "cache-control": "no-store" };
  return isThere
    ? Response.json({ status: "ok" }, { headers })
    : Response.json(
        { status: "unavailable", sentence: "The database does not answer." },
        { status: 503, headers },
      );
}
