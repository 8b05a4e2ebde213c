import { parseArgs } from "node:util";
import type { ArchiveSystem } from "#lib/migration/archive-entry";
import type { SectionRule } from "#lib/migration/terms/category-tree";
import { messageOf } from "#lib/platform/errors";

export type ImportWords = {
  system: ArchiveSystem;
  file: string;
  mode: "write" | "rehearse";
  editionCode: string | undefined;
  sections: SectionRule | undefined;
  sectionName: string | undefined;
  /** The file that says what becomes of categories and kinds of posts. */
  mappingPath: string | undefined;
  /** The folder, or zip, with the files of the old site. */
  uploads: string | undefined;
  /** Whether files are fetched from the old site. */
  isFetching: boolean;
  /** A folder in which what is fetched stays for the next run. */
  fetchedPath: string | undefined;
  /** Where the old site stood, for exports that do not say. */
  address: string | undefined;
  /** The file with what the old site led on. */
  redirectsPath: string | undefined;
  /** Files that the report is written into, as JSON or HTML by how they end. */
  reportPaths: string[];
  /** What came since then is told as of this run: of one that was ended, when it began. */
  since: Date | undefined;
};

export const importUsage = `Usage: npm run import -- wordpress FILE [options]      (FILE may be “-” for what is piped in)
       npm run import -- ghost FILE [options]
  --dry-run            read and report everything, write nothing
  --uploads FOLDER     where the files of the old site are, or a .zip of it: in WordPress its folder wp-content/uploads,
                       in Ghost its folder content
  --fetch              fetch the pictures from the old site, which is still there
  --fetched FOLDER     keep what is fetched in FOLDER, so that the next run with it does not fetch it again
  --report FILE        write what became of every item into FILE.json or FILE.html; may be given for both
  --since TIME         after a run that was ended in the middle: tell of all that came since it began, such as
                       2026-05-01T09:30Z, and not only of what comes now
  --edition CODE       the edition it moves into; the default one otherwise
  --sections RULE      auto: categories at the top become sections if they are at most twelve
                       categories: each of them does     one: none does, all become topics
                       in Ghost, where there are only tags, categories stands for the primary ones; otherwise one
  --mapping FILE       what becomes of each category and kind of post, as JSON; with --dry-run a file that is not
                       there yet is written, to be changed and given again
  --section NAME       the section of posts that no category gives one; “Articles” otherwise
Of Ghost alone, whose exports do not say it:
  --address URL        where the old site stands or stood, such as https://old.example
  --redirects FILE     its redirects.yaml or redirects.json`;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

const rules: readonly string[] = ["auto", "categories", "one"] satisfies SectionRule[];

/**
 * What the words behind `npm run import --` ask for; the usage when they ask for that, with a sentence before
 * it when they make no sense.
 */
export function readImportWords(
  words: string[],
): ({ ok: true } & ImportWords) | { ok: false; isHelp: boolean; sentence: string } {
  if (words.some((word) => word === "--help" || word === "-h"))
    return { ok: false, isHelp: true, sentence: importUsage };
  const refuse = (sentence: string) =>
    ({ ok: false, isHelp: false, sentence: `${sentence}\n\n${importUsage}` }) as const;
  const parsed = parse(words);
  if (typeof parsed === "string") return refuse(parsed);
  const { values, positionals } = parsed;
  const [kind, file, ...more] = positionals;
  if (kind === undefined) return refuse("Say what to import.");
  if (!isSystem(kind)) return refuse(`“${kind}” cannot be imported; “wordpress” and “ghost” can.`);
  if (file === undefined) return refuse(`Name the file that ${systems[kind]} exported.`);
  if (more.length > 0) return refuse(`One file at a time: “${more.join(" ")}” is too much.`);
  const { sections } = values;
  if (sections !== undefined && !isRule(sections))
    return refuse(`“${sections}” is no rule for sections.`);
  const { address, redirects: redirectsPath, fetch: isFetching = false } = values;
  const notForThis = checkOfGhost(kind, { address, redirectsPath, isFetching });
  if (notForThis !== null) return refuse(notForThis);
  const { fetched: fetchedPath } = values;
  if (fetchedPath !== undefined && !isFetching)
    return refuse("“--fetched” keeps what “--fetch” fetches: give both.");
  const reportPaths = values.report ?? [];
  const unreadable = reportPaths.find((path) => !/\.(?:json|html)$/i.test(path));
  if (unreadable !== undefined)
    return refuse(`A report ends in .json or .html; “${unreadable}” does neither.`);
  const since = values.since === undefined ? undefined : new Date(values.since);
  if (values.since !== undefined && !(instant.test(values.since) && Number(since) > 0))
    return refuse(`“${values.since}” is no time with its zone, such as 2026-05-01T09:30Z.`);
  return {
    ok: true,
    system: kind,
    file,
    address,
    redirectsPath,
    reportPaths,
    since,
    uploads: values.uploads,
    isFetching,
    fetchedPath,
    mode: values["dry-run"] ? "rehearse" : "write",
    editionCode: values.edition,
    sections,
    sectionName: values.section,
    mappingPath: values.mapping,
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean" },
        uploads: { type: "string" },
        fetch: { type: "boolean" },
        fetched: { type: "string" },
        report: { type: "string", multiple: true },
        since: { type: "string" },
        edition: { type: "string" },
        sections: { type: "string" },
        section: { type: "string" },
        mapping: { type: "string" },
        address: { type: "string" },
        redirects: { type: "string" },
      },
    });
  } catch (error) {
    return messageOf(error);
  }
}

const systems: Record<ArchiveSystem, string> = { wordpress: "WordPress", ghost: "Ghost" };

function isSystem(text: string): text is ArchiveSystem {
  return Object.hasOwn(systems, text);
}

type OfGhost = Pick<ImportWords, "address" | "redirectsPath" | "isFetching">;

function checkOfGhost(
  system: ArchiveSystem,
  { address, redirectsPath, isFetching }: OfGhost,
): string | null {
  if (system === "wordpress" && (address !== undefined || redirectsPath !== undefined))
    return "“--address” and “--redirects” are for Ghost: what WordPress exports says where it stood.";
  if (address !== undefined && !isWebAddress(address))
    return `“${address}” is no address of a site; write it whole, such as https://old.example.`;
  if (system === "ghost" && isFetching && address === undefined)
    return "Say with “--address” where the old site is, so that its pictures can be fetched.";
  return null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isRule(text: string): text is SectionRule {
  return rules.includes(text);
}
