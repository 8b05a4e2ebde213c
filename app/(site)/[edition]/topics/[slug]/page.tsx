import { placeholder, readParams } from "../../../read-params";
import { TopicDoor } from "./topic-door";

type Params = { edition: string; slug: string };

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export default async function TopicRoute({ params }: { params: Promise<Params> }) {
  "use cache";
  const { edition, slug } = await readParams(params);
  return TopicDoor({ edition, slug, number: null });
}
