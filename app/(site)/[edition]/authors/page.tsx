import { readParams } from "../../read-params";
import { AuthorsDoor } from "./authors-door";

export default async function AuthorsRoute({ params }: { params: Promise<{ edition: string }> }) {
  const { edition } = await readParams(params);
  return AuthorsDoor({ edition, number: null });
}
