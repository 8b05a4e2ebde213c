import "server-only";
import { z } from "zod";
import { ApiProblem } from "#lib/api/api-problem";
import { askedEdition } from "#lib/api/asked-edition";
import { findNamed } from "#lib/api/named-things";
import { operation } from "#lib/api/operation";
import { parameter } from "#lib/api/parameters";
import { editionsSchema, sectionSchema, sectionsSchema } from "#lib/api/schemas/names-schema";
import { editionAnswer, sectionAnswer } from "#lib/api/shapes/name-answers";
import { shareSections } from "#lib/published/section-list";

const { edition } = parameter;

export const listEditions = operation({
  id: "listEditions",
  path: "/editions",
  tag: "Editions and sections",
  summary: "All editions",
  description: "Every language edition of the newspaper, in the order of its masthead.",
  params: z.strictObject({}),
  query: z.strictObject({}),
  answer: editionsSchema,
  problems: ["unknown-parameter"],
  example: "/editions",
  async read({ siteUrl }) {
    const { value: site, tags } = await askedEdition(undefined);
    return { value: { data: site.editions.map((one) => editionAnswer(siteUrl, one)) }, tags };
  },
});

export const listSections = operation({
  id: "listSections",
  path: "/sections",
  tag: "Editions and sections",
  summary: "All sections of an edition",
  description: "In the order of its navigation.",
  params: z.strictObject({}),
  query: z.strictObject({ edition }),
  answer: sectionsSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/sections",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const sections = await shareSections(place.edition);
    const data = sections.value.map((section) => sectionAnswer(place, section));
    return { value: { data }, tags: [...tags, ...sections.tags] };
  },
});

export const getSection = operation({
  id: "getSection",
  path: "/sections/{section}",
  tag: "Editions and sections",
  summary: "A section",
  description:
    "By its id or its slug. Its articles are listed by `/articles?section=…`, and what stands on its front by `/front?section=…`.",
  params: z.strictObject({ section: parameter.key("a section") }),
  query: z.strictObject({ edition }),
  answer: sectionSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named", "not-found"],
  example: "/sections/{section}",
  async read({ siteUrl, params, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const sections = await shareSections(place.edition);
    const section = findNamed(sections.value, params.section);
    if (section === undefined) {
      throw new ApiProblem(
        "not-found",
        "There is no such section in this edition. `/api/v1/sections` lists them all.",
      );
    }
    return { value: sectionAnswer(place, section), tags: [...tags, ...sections.tags] };
  },
});
