import { readParams } from "../../read-params";
import { TopicsDoor } from "./topics-door";

export default async function TopicsRoute({ params }: { params: Promise<{ edition: string }> }) {
  const { edition } = await readParams(params);
  return TopicsDoor({ edition, number: null });
}
