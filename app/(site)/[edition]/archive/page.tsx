import { readParams } from "../../read-params";
import { ArchiveDoor } from "./archive-door";

export default async function ArchiveRoute({ params }: { params: Promise<{ edition: string }> }) {
  const { edition } = await readParams(params);
  return ArchiveDoor({ edition, year: null });
}
