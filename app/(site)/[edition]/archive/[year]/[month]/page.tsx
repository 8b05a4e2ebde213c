import { readParams } from "../../../../read-params";
import { ArchiveMonthDoor } from "./month-door";

type Params = { edition: string; year: string; month: string };

export default async function ArchiveMonthRoute({ params }: { params: Promise<Params> }) {
  return ArchiveMonthDoor({ ...(await readParams(params)), number: null });
}
