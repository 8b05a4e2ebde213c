import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = join(import.meta.dirname, "schemas");
/** The schema that sitemaps.org publishes for sitemaps, which a package from the registry brings along. */
const published = join(import.meta.dirname, "../../../node_modules/sitemap/schema/sitemap.xsd");

type Schema = { fileName: string; contents: string };

/**
 * What `xmllint --schema` says against a sitemap, line by line; empty where it is valid. Each is held to our own schemas,
 * which are written from the text of the protocol and of its extensions; what is no index to the published one as well.
 */
export async function lintSitemap(xml: string): Promise<string[]> {
  const own = await Promise.all(
    (await readdir(folder)).map(async (fileName) => ({
      fileName,
      contents: await readFile(join(folder, fileName), "utf8"),
    })),
  );
  const found = await lint(xml, own);
  if (!xml.includes("<urlset")) return found;
  const fileName = "sitemap.xsd";
  const theirs = { fileName, contents: await readFile(published, "utf8") };
  const others = own.filter((schema) => schema.fileName !== fileName);
  return [...found, ...(await lint(xml, [...others, theirs]))];
}

/** `all.xsd` imports the others. */
async function lint(xml: string, schemas: Schema[]): Promise<string[]> {
  const schema = schemas.filter(({ fileName }) => fileName === "all.xsd");
  const { errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: xml },
    ...{ schema, preload: schemas.filter((one) => !schema.includes(one)) },
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}
