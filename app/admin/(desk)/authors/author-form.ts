import type { PlainFieldProps } from "#components/desk/field-control";
import { listChoices } from "#lib/desk/list-choices";
import { type AuthorDetail, getAuthor } from "#lib/desk/names/get-author";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { labelGroups } from "../../label-form";
import { kindField } from "./author-words";

/** An author in the form that changes them. */
export async function readAuthorForm(newsroom: Newsroom, id: string) {
  const author = await getAuthor(newsroom, id);
  const { editions } = await listChoices(newsroom);
  return {
    author,
    editionId: editions[0]?.id ?? "",
    version: author.version,
    fields: fieldsOf(author),
    groups: labelGroups(editions, author.labels, ["role", "bio"]),
  };
}

function fieldsOf({ kind, userId, accounts, sameAs }: AuthorDetail): PlainFieldProps[] {
  return [
    kindField(kind),
    {
      name: "userId",
      label: "Account",
      hint: "Whose account it is, if this is somebody who works at the desk.",
      type: "choice",
      isOptional: true,
      options: [
        { value: "", name: "Nobody’s" },
        ...accounts.map(({ id, name }) => ({ value: id, name })),
      ],
      typed: userId ?? "",
    },
    {
      name: "sameAs",
      label: "Elsewhere",
      hint: "Addresses of the same person or organisation, one on each line.",
      type: "lines",
      isOptional: true,
      typed: sameAs.join("\n"),
    },
  ];
}
