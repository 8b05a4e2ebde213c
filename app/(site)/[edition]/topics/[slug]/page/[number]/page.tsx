import { readNumber, readParams } from "../../../../../read-params";
import { TopicDoor } from "../../topic-door";

type Params = { edition: string; slug: string; number: string };

export default async function TopicNumberedRoute({ params }: { params: Promise<Params> }) {
  const { edition, slug, number } = await readParams(params);
  return TopicDoor({ edition, slug, number: readNumber(number) });
}
