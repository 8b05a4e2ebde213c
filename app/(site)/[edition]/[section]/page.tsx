import { readParams } from "../../read-params";
import { SectionDoor } from "./section-door";

type Params = { edition: string; section: string };

export default async function SectionRoute({ params }: { params: Promise<Params> }) {
  const { edition, section } = await readParams(params);
  return SectionDoor({ edition, slug: section, number: null });
}
