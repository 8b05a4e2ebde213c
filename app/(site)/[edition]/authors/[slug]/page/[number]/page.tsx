import { placeholder, readNumber, readParams } from "../../../../../read-params";
import { AuthorDoor } from "../../author-door";

type Params = { edition: string; slug: string; number: string };

export function generateStaticParams() {
  return [{ slug: placeholder, number: placeholder }];
}

export default async function AuthorNumberedRoute({ params }: { params: Promise<Params> }) {
  "use cache";
  const { edition, slug, number } = await readParams(params);
  return AuthorDoor({ edition, slug, number: readNumber(number) });
}
