import { readParams } from "../../../read-params";
import { AuthorDoor } from "./author-door";

type Params = { edition: string; slug: string };

export default async function AuthorRoute({ params }: { params: Promise<Params> }) {
  const { edition, slug } = await readParams(params);
  return AuthorDoor({ edition, slug, number: null });
}
