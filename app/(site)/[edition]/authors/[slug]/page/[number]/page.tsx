import { readNumber, readParams } from "../../../../../read-params";
import { AuthorDoor } from "../../author-door";

type Params = { edition: string; slug: string; number: string };

export default async function AuthorNumberedRoute({ params }: { params: Promise<Params> }) {
  const { edition, slug, number } = await readParams(params);
  return AuthorDoor({ edition, slug, number: readNumber(number) });
}
