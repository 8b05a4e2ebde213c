import { readNumber, readParams } from "../../../../read-params";
import { TopicsDoor } from "../../topics-door";

type Params = { edition: string; number: string };

export default async function TopicsNumberedRoute({ params }: { params: Promise<Params> }) {
  const { edition, number } = await readParams(params);
  return TopicsDoor({ edition, number: readNumber(number) });
}
