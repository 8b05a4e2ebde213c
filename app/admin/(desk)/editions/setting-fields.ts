import type { PlainFieldProps } from "#components/desk/field-control";
import type { FieldGroup } from "#components/desk/plain-form";
import { type PolicyKind, policyKinds } from "#lib/content/site-settings";
import type { EditionSettings } from "#lib/desk/get-edition-settings";

/** How many links of its own a footer can have. */
export const linkRows = 6;

const policyNames: Record<PolicyKind, string> = {
  ethics: "Ethics",
  corrections: "Corrections",
  ownership: "Ownership and funding",
  factChecking: "Checking of facts",
  diversity: "Diversity",
};

type Edition = Omit<EditionSettings["edition"], "id" | "isDefault">;

/** What an edition is called, how it is written and how it counts time. */
export function editionFields(edition: Partial<Edition>): PlainFieldProps[] {
  return [
    {
      name: "siteName",
      label: "Name of the newspaper",
      hint: "Stands in the masthead, in feeds and in search results.",
      typed: edition.siteName,
    },
    { name: "tagline", label: "Tagline", isOptional: true, typed: edition.tagline },
    {
      name: "name",
      label: "Language",
      hint: "In the language itself, such as “English” or “فارسی”.",
      typed: edition.name,
    },
    {
      name: "direction",
      label: "Direction",
      type: "choice",
      options: [
        { value: "ltr", name: "Left to right" },
        { value: "rtl", name: "Right to left" },
      ],
      typed: edition.direction ?? "ltr",
    },
    {
      name: "timeZone",
      label: "Time zone",
      hint: "As the IANA list names it, such as Europe/London.",
      typed: edition.timeZone,
    },
    {
      name: "calendar",
      label: "Calendar",
      type: "choice",
      options: [
        { value: "gregorian", name: "Gregorian" },
        { value: "jalali", name: "Jalali" },
      ],
      typed: edition.calendar ?? "gregorian",
    },
    {
      name: "position",
      label: "Place among the editions",
      hint: "A whole number; the lowest stands first.",
      typed: String(edition.position ?? 0),
    },
  ];
}

/** The logo and the words of the footer. */
export function settingFields({ logoMediaId, footerText }: EditionSettings): PlainFieldProps[] {
  return [
    {
      name: "logo",
      label: logoMediaId === null ? "Logo" : "Another logo",
      hint: "PNG, JPEG or WebP, at most 1 MB. It stands for the name in the masthead.",
      type: "file",
      isOptional: true,
    },
    ...(logoMediaId === null
      ? []
      : [
          {
            name: "noLogo",
            label: "Take the logo away, show the name",
            type: "tick" as const,
            isOptional: true,
          },
        ]),
    {
      name: "footerText",
      label: "Text of the footer",
      type: "lines",
      isOptional: true,
      typed: footerText,
    },
  ];
}

/** Policies and the links of the footer, each under its heading. */
export function settingGroups({ policies, pages, footerLinks }: EditionSettings): FieldGroup[] {
  return [
    {
      legend: "Policies",
      fields: policyKinds.map((kind) => ({
        name: `policy:${kind}`,
        label: policyNames[kind],
        type: "choice",
        isOptional: true,
        options: [
          { value: "", name: "No Page" },
          ...pages.map(({ id, title }) => ({ value: id, name: title })),
        ],
        typed: policies[kind] ?? "",
      })),
    },
    {
      legend: "Links of the footer",
      fields: Array.from({ length: linkRows }, (_, row) =>
        linkFields(row, footerLinks[row]),
      ).flat(),
    },
  ];
}

function linkFields(row: number, link?: { name: string; address: string }): PlainFieldProps[] {
  const shared = { isOptional: true } as const;
  return [
    { ...shared, name: `name:${row}`, label: `Link ${row + 1}`, typed: link?.name },
    {
      ...shared,
      name: `address:${row}`,
      label: `Address of link ${row + 1}`,
      typed: link?.address,
    },
  ];
}
