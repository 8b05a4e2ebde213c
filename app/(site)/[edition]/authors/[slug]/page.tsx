import { placeholder, readParams } from "../../../read-params";
import { AuthorDoor } from "./author-door";

type Params = { edition: string; slug: string };

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export default async function AuthorRoute({ params }: { params: Promise<Params> }) {
  "use cache";
  const { edition, slug } = await readParams(params);
  return AuthorDoor({ edition, slug, number: null });
}
