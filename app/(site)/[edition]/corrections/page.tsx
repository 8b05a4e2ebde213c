import { readParams } from "../../read-params";
import { CorrectionsDoor } from "./corrections-door";

export default async function CorrectionsRoute({
  params,
}: {
  params: Promise<{ edition: string }>;
}) {
  const { edition } = await readParams(params);
  return CorrectionsDoor({ edition, year: null });
}
