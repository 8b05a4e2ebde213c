import { placeholder, readParams } from "../../read-params";
import { SectionDoor } from "./section-door";

type Params = { edition: string; section: string };

export function generateStaticParams() {
  return [{ section: placeholder }];
}

export default async function SectionRoute({ params }: { params: Promise<Params> }) {
  "use cache";
  const { edition, section } = await readParams(params);
  return SectionDoor({ edition, slug: section, number: null });
}
