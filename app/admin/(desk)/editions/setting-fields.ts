import type { PlainFieldProps } from "#components/desk/field-control";
import type { FieldGroup } from "#components/desk/field-group";
import { mostLinks, type PolicyKind, policyKinds } from "#lib/content/site-settings";
import { type EditionSettings, getEditionSettings } from "#lib/desk/names/get-edition-settings";
import type { Newsroom } from "#lib/newsroom/newsroom";

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
function settingFields({ logoMediaId, footerText }: EditionSettings): PlainFieldProps[] {
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

/** The forms of an edition as it stands on the desk: what it is, and what stands around its pages. */
export async function readEditionForms(newsroom: Newsroom, id: string) {
  const settings = await getEditionSettings(newsroom, id);
  const { edition, versions } = settings;
  return {
    edition,
    editionForm: { version: versions.edition, fields: editionFields(edition) },
    settingsForm: {
      version: versions.settings,
      fields: settingFields(settings),
      groups: settingGroups(settings),
    },
  };
}

/** What feeds carry, policies and the links of the footer, each under its heading. */
function settingGroups({
  policies,
  pages,
  footerLinks,
  feedSummary,
}: EditionSettings): FieldGroup[] {
  const rows = Array.from({ length: mostLinks }, (_, row) => linkFields(row, footerLinks[row]));
  const shown = footerLinks.length + 1;
  return [
    {
      legend: "Feeds",
      fields: [
        {
          name: "feedText",
          label: "What stands in feeds",
          type: "choice",
          options: [
            { value: "whole", name: "The whole text of each article" },
            { value: "summary", name: "A summary, and a link to the article" },
          ],
          typed: feedSummary ? "summary" : "whole",
        },
      ],
    },
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
      fields: rows.slice(0, shown).flat(),
      spare: { add: "Add a link", sets: rows.slice(shown) },
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
