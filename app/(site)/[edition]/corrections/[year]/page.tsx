import { notFound } from "next/navigation";
import { placeholder, readParams } from "../../../read-params";
import { CorrectionsDoor } from "../corrections-door";

type Params = { edition: string; year: string };

export function generateStaticParams() {
  return [{ year: placeholder }];
}

export default async function CorrectionsYearRoute({ params }: { params: Promise<Params> }) {
  "use cache";
  const { edition, year } = await readParams(params);
  // One year has one address: four digits.
  if (!/^\d{4}$/.test(year)) notFound();
  return CorrectionsDoor({ edition, year: Number(year) });
}
