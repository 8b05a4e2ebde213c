import { placeholder, readNumber, readParams } from "../../../../read-params";
import { SectionDoor } from "../../section-door";

type Params = { edition: string; section: string; number: string };

export function generateStaticParams() {
  return [{ section: placeholder, number: placeholder }];
}

export default async function SectionNumberedRoute({ params }: { params: Promise<Params> }) {
  "use cache";
  const { edition, section, number } = await readParams(params);
  return SectionDoor({ edition, slug: section, number: readNumber(number) });
}
