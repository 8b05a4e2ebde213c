import { notFound } from "next/navigation";
import { readParams } from "../../../read-params";
import { ArchiveDoor } from "../archive-door";

type Params = { edition: string; year: string };

export default async function ArchiveYearRoute({ params }: { params: Promise<Params> }) {
  const { edition, year } = await readParams(params);
  if (!/^\d{4}$/.test(year)) notFound();
  return ArchiveDoor({ edition, year: Number(year) });
}
