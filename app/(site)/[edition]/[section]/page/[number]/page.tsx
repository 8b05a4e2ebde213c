import { readNumber, readParams } from "../../../../read-params";
import { SectionDoor } from "../../section-door";

type Params = { edition: string; section: string; number: string };

export default async function SectionNumberedRoute({ params }: { params: Promise<Params> }) {
  const { edition, section, number } = await readParams(params);
  return SectionDoor({ edition, slug: section, number: readNumber(number) });
}
