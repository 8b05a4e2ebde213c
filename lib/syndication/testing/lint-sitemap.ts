import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = join(import.meta.dirname, "schemas");

/** What `xmllint --schema` says against a sitemap, line by line; empty where it is valid. */
export async function lintSitemap(xml: string): Promise<string[]> {
  const schemas = await Promise.all(
    (await readdir(folder)).map(async (fileName) => ({
      fileName,
      contents: await readFile(join(folder, fileName), "utf8"),
    })),
  );
  const schema = schemas.filter(({ fileName }) => fileName === "all.xsd");
  const { errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: xml },
    ...{ schema, preload: schemas.filter((one) => !schema.includes(one)) },
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}
