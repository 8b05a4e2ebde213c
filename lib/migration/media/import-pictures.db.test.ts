import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkStoryContent } from "#lib/content/story-content";
import { keptIn } from "#lib/migration/files/kept-files";
import { openOldHost } from "#lib/migration/files/old-host";
import { openUploadsFolder } from "#lib/migration/files/uploads-folder";
import { exportOf, inPieces, itemXml, postXml } from "#lib/migration/fixtures/fixture-source";
import { importWordpress } from "#lib/migration/import-wordpress";
import { newId } from "#lib/platform/uuid";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const job = { ...newsroom, actor: { kind: "job", name: "import" } as const };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-pictures-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A picture of one colour, in the folder of the old site. */
async function paint(path: string, background: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background } });
  await writeFile(join(folder, path), await picture.jpeg().toBuffer());
}

type Mode = { mode?: "write" | "rehearse"; withFiles?: boolean };

/** An archive on a host of its own, whose uploads lie in the folder. */
function makeSource() {
  const id = newId();
  const host = `https://${id}.example`;
  const uploads = `${host}/wp-content/uploads`;
  const imported = async (items: string[], { mode = "write", withFiles = true }: Mode = {}) => {
    const file = exportOf(`<wp:base_blog_url>${host}</wp:base_blog_url>`, ...items);
    const files = withFiles ? { files: await openUploadsFolder(folder) } : {};
    const { report } = await importWordpress(job, { source: inPieces(file), mode, ...files });
    return report;
  };
  const contentOf = async (number: number) => {
    const { entityId } = await db.importedItem.findFirstOrThrow({
      where: { source: { contains: id }, sourceId: `post:${number}` },
    });
    const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId: entityId } });
    const content = checkStoryContent(copy.content);
    if (!content.ok) throw new Error("What was imported is faulty.");
    const live = await db.article.findUnique({ where: { id: entityId } });
    const { lockVersion } = copy;
    return { ...content.value, storyId: entityId, lockVersion, isLive: live !== null };
  };
  return { uploads, imported, contentOf };
}

function post(id: number, content: string, more = ""): string {
  return postXml(id, { "content:encoded": content }).replace("</item>", `${more}</item>`);
}

function attachment(id: number, url: string, fields: Record<string, string> = {}): string {
  return itemXml({
    "wp:post_id": String(id),
    "wp:post_type": "attachment",
    "wp:attachment_url": url,
    ...fields,
  });
}

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;

const mediaOf = (id: string | undefined) =>
  db.media.findUniqueOrThrow({ where: { id: id ?? "" }, include: { file: true } });

test("pictures come with their words, each once, and never with the name of their file", async () => {
  const { uploads, imported, contentOf } = makeSource();
  await paint("2019/03/pier.jpg", "#336699");
  await paint("2019/03/IMG_2041.jpg", "#993333");
  const report = await imported([
    post(
      1,
      `[caption id="a"]<img src="${uploads}/2019/03/pier-30x20.jpg" alt="The old pier"> At low tide[/caption]`,
    ),
    post(
      2,
      `<p>One</p><img src="${uploads}/2019/03/pier.jpg" alt="The old pier"><img src="${uploads}/2019/03/IMG_2041.jpg" alt="IMG_2041">`,
    ),
  ]);
  expect(report.made.pictures).toBe(2);
  expect(report.items).toMatchObject({ published: 2 });
  expect(report.proof).toMatchObject({ source: { images: 3 }, here: { images: 3 }, whole: 2 });
  const [figure] = (await contentOf(1)).document.content;
  if (figure?.type !== "figure") throw new Error("The picture is not there.");
  expect(figure.attrs).toMatchObject({ alt: "The old pier", caption: "At low tide" });
  const pier = await mediaOf(figure.attrs.mediaId);
  expect(pier).toMatchObject({ title: "The old pier", alt: "The old pier", decorative: false });
  expect(pier.file).toMatchObject({ width: 60, height: 40, mediaType: "image/jpeg" });
  const [, again, unnamed] = (await contentOf(2)).document.content;
  expect(again).toMatchObject({ attrs: { mediaId: pier.id } });
  if (unnamed?.type !== "figure") throw new Error("The picture is not there.");
  expect(await mediaOf(unnamed.attrs.mediaId)).toMatchObject({
    title: "Post 2",
    alt: "",
    decorative: true,
  });
  expect(report.notes["picture without alternative text"]?.count).toBe(1);
});

test("a lead picture and a gallery are known by number, also when their files are named further down", async () => {
  const { uploads, imported, contentOf } = makeSource();
  await paint("weir.jpg", "#222222");
  await paint("ford.jpg", "#444444");
  const report = await imported([
    post(1, `[gallery ids="71,72"]`, meta("_thumbnail_id", "71")),
    attachment(71, `${uploads}/weir.jpg`, { title: "The weir" }).replace(
      "</item>",
      `${meta("_wp_attachment_image_alt", "Water over stones")}</item>`,
    ),
    attachment(72, `${uploads}/ford.jpg`, { title: "ford" }),
  ]);
  expect(report.notes["featured picture left out"]).toBeUndefined();
  const { lead, document, isLive } = await contentOf(1);
  expect(isLive).toBe(true);
  const weir = await mediaOf(lead?.mediaId);
  expect(weir).toMatchObject({ title: "The weir", alt: "Water over stones" });
  expect(document.content).toMatchObject([
    { type: "gallery", attrs: { items: [{ mediaId: weir.id }, {}] } },
  ]);
});

test("what is missing, too odd or elsewhere is named, and the story comes without it", async () => {
  const { uploads, imported, contentOf } = makeSource();
  await writeFile(join(folder, "fake.jpg"), "<script>alert(1)</script>");
  const report = await imported([
    post(
      1,
      `<p>One</p><img src="${uploads}/never.jpg"><img src="${uploads}/fake.jpg"><img src="https://elsewhere.example/a.jpg"><img src="${uploads}/../../../etc/passwd">`,
    ),
  ]);
  expect(report.notes["picture missing"]?.examples[0]).toContain("never.jpg in post 1");
  expect(report.notes["picture refused"]?.examples[0]).toContain("fake.jpg");
  expect(report.notes["picture elsewhere"]?.count).toBe(2);
  expect(report.lost.image?.count).toBe(4);
  expect((await contentOf(1)).document.content).toHaveLength(1);
});

test("a story that was edited here and lacks a picture is not called changed at the source", async () => {
  const { uploads, imported, contentOf } = makeSource();
  const items = [post(1, `<p>One</p><img src="${uploads}/gone.jpg" alt="A boat">`)];
  await imported(items, { withFiles: false });
  const { storyId } = await contentOf(1);
  const editor = await makeUser(newsroom);
  await db.workingCopy.update({ where: { storyId }, data: { savedById: editor.id } });
  for (const mode of ["rehearse", "write"] as const) {
    const { items: sums, notes } = await imported(items, { mode });
    expect(sums).toMatchObject({ "here already": 1, "changed since": 0, updated: 0 });
    expect(notes["files missing, and edited here since"]?.count).toBe(1);
    expect(notes["changed since"]).toBeUndefined();
  }
});

test("what was missing comes with a later run, and then nothing changes any more", async () => {
  const { uploads, imported, contentOf } = makeSource();
  const items = [post(1, `<p>One</p><img src="${uploads}/late.jpg" alt="A late boat">`)];
  await imported(items, { withFiles: false });
  expect((await imported(items, { withFiles: false })).items).toMatchObject({ "here already": 1 });
  expect((await imported(items)).items).toMatchObject({ "here already": 1, updated: 0 });
  expect(await contentOf(1)).toMatchObject({ lockVersion: 1 });
  await paint("late.jpg", "#123456");
  expect((await imported(items)).items).toMatchObject({ updated: 1 });
  expect((await contentOf(1)).document.content).toMatchObject([{}, { type: "figure" }]);
  const { lockVersion } = await contentOf(1);
  expect((await imported(items)).items).toMatchObject({ updated: 0, "here already": 1 });
  expect(await contentOf(1)).toMatchObject({ lockVersion });
});

test("a rehearsal counts the pictures that would come, and keeps none", async () => {
  const { uploads, imported } = makeSource();
  await paint("foreseen.jpg", "#654321");
  const before = await db.media.count();
  const items = [post(1, `<img src="${uploads}/foreseen.jpg"><img src="${uploads}/absent.jpg">`)];
  const report = await imported(items, { mode: "rehearse" });
  expect(report.made.pictures).toBe(1);
  expect(report.proof).toMatchObject({ source: { images: 2 }, here: { images: 1 }, withLoss: 1 });
  expect(await db.media.count()).toBe(before);
});

test("pictures are fetched from the old site, whole ones first, and a dead host is asked five times", async () => {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#777" } })
    .png()
    .toBuffer();
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (url.endsWith("/boat.png")) response.end(bytes);
    else response.writeHead(url.includes("/dead") ? 500 : 404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const uploads = "/wp-content/uploads";
  const dead = [1, 2, 3, 4, 5, 6, 7].map((number) => `<img src="${uploads}/dead${number}.png">`);
  const content = `<img src="${uploads}/2020/boat-4x4.png" alt="A boat"><img src="${uploads}/none.png">${dead.join("")}`;
  const file = exportOf(`<wp:base_blog_url>${host}</wp:base_blog_url>`, post(1, content));
  const isAllowed = (address: string) => address === "127.0.0.1";
  const source = inPieces(file);
  const files = openOldHost({ isAllowed });
  const { report } = await importWordpress(job, { source, mode: "write", files });
  server.close();
  expect(report.made.pictures).toBe(1);
  // A host that does not answer now may do so in a later run.
  expect(report.notes["picture missing"]?.count).toBe(8);
  expect(report.notes["picture refused"]).toBeUndefined();
  expect(asked).toEqual([
    `${uploads}/2020/boat.png`,
    `${uploads}/none.png`,
    ...[1, 2, 3, 4, 5].map((number) => `${uploads}/dead${number}.png`),
  ]);
});

test("a rehearsal and the import after it fetch every picture once", async () => {
  const shape = { width: 8, height: 8, channels: 3, background: "navy" } as const;
  const bytes = await sharp({ create: shape }).png().toBuffer();
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shown = ["a", "b"].map((name) => `<img src="${host}/wp-content/uploads/${name}.png">`);
  const file = exportOf(`<wp:base_blog_url>${host}</wp:base_blog_url>`, post(1, shown.join("")));
  const isAllowed = (address: string) => address === "127.0.0.1";
  const move = async (mode: "rehearse" | "write") => {
    const files = keptIn(join(folder, "fetched"), openOldHost({ isAllowed }));
    return (await importWordpress(job, { source: inPieces(file), mode, files })).report;
  };
  const rehearsed = await move("rehearse");
  const report = await move("write");
  server.close();
  expect({ ...rehearsed, mode: "write" }).toEqual(report);
  expect(report.made.pictures).toBe(2);
  expect(asked).toEqual(["/wp-content/uploads/a.png", "/wp-content/uploads/b.png"]);
});

test("a newer export keeps the pictures that came before, whatever files are given with it", async () => {
  const { uploads, imported, contentOf } = makeSource();
  await paint("2022/keep.jpg", "#445566");
  const shown = `<img src="${uploads}/2022/keep.jpg" alt="Kept">`;
  const lead = attachment(91, `${uploads}/2022/keep.jpg`);
  const of = (text: string) => [lead, post(90, `${shown}${text}`, meta("_thumbnail_id", "91"))];
  await imported(of("One."));
  const before = await contentOf(90);
  await rm(join(folder, "2022"), { recursive: true });
  for (const [text, withFiles] of [
    ["Two.", true],
    ["Three.", false],
  ] as const) {
    const report = await imported(of(text), { withFiles });
    expect(report.items.updated).toBe(1);
    const after = await contentOf(90);
    expect(after.lead).toEqual(before.lead);
    expect(JSON.stringify(after.document)).toContain(text);
    expect(JSON.stringify(after.document)).toContain(before.lead?.mediaId);
  }
});
