import { readParams } from "../../../read-params";
import { TopicDoor } from "./topic-door";

type Params = { edition: string; slug: string };

export default async function TopicRoute({ params }: { params: Promise<Params> }) {
  const { edition, slug } = await readParams(params);
  return TopicDoor({ edition, slug, number: null });
}
