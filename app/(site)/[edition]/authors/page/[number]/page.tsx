import { readNumber, readParams } from "../../../../read-params";
import { AuthorsDoor } from "../../authors-door";

type Params = { edition: string; number: string };

export default async function AuthorsNumberedRoute({ params }: { params: Promise<Params> }) {
  const { edition, number } = await readParams(params);
  return AuthorsDoor({ edition, number: readNumber(number) });
}
