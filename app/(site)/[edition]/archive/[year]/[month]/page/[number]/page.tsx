import { readNumber, readParams } from "../../../../../../read-params";
import { ArchiveMonthDoor } from "../../month-door";

type Params = { edition: string; year: string; month: string; number: string };

export default async function ArchiveMonthNumberedRoute({ params }: { params: Promise<Params> }) {
  const { number, ...of } = await readParams(params);
  return ArchiveMonthDoor({ ...of, number: readNumber(number) });
}
