import { notFound } from "next/navigation";
import { readParams } from "../../../read-params";
import { CorrectionsDoor } from "../corrections-door";

type Params = { edition: string; year: string };

export default async function CorrectionsYearRoute({ params }: { params: Promise<Params> }) {
  const { edition, year } = await readParams(params);
  // One year has one address: four digits.
  if (!/^\d{4}$/.test(year)) notFound();
  return CorrectionsDoor({ edition, year: Number(year) });
}
