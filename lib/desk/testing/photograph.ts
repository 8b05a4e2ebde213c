import sharp from "sharp";

type Written = {
  xmp?: string;
  iptc?: Record<number, string>;
  exif?: Record<string, string>;
  gps?: Record<string, string>;
  form?: "jpeg" | "png" | "webp" | "avif";
  colour?: string;
  width?: number;
};

/** Where the photographs of these tests are taken: 51.50115° north, 0.12514° west. */
export const atWestminster = {
  ...{ GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 4123/1000" },
  ...{ GPSLongitudeRef: "W", GPSLongitude: "0/1 7/1 30500/1000" },
};

/** A small picture that says of itself what photographers and agencies write into theirs, with the place it was taken at. */
export async function photograph({ xmp, iptc = {}, exif = {}, ...as }: Written): Promise<Buffer> {
  const { gps = atWestminster, form = "jpeg", colour: background = "#804020", width = 40 } = as;
  const height = Math.round(width * 0.75);
  const drawn = sharp({ create: { width, height, channels: 3, background } });
  const described = drawn.withExif({ IFD0: exif, IFD2: exif, IFD3: gps });
  const bytes = await (xmp === undefined ? described : described.withXmp(packet(xmp)))
    .toFormat(form)
    .toBuffer();
  return Object.keys(iptc).length === 0 ? bytes : withIptc(bytes, iptc);
}

const names = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
].join(" ");

const packet = (inside: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${names}><rdf:Description rdf:about="">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A text in one language, as XMP writes it. */
export const inWords = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`;

/** The older way (IPTC IIM 4): data sets of record 2, in UTF-8, in a resource of Photoshop's, in a segment of their own. */
function withIptc(jpeg: Uint8Array, sets: Record<number, string>): Buffer {
  const utf8 = dataSet(1, 90, Buffer.from("\x1b%G"));
  const said = Object.entries(sets).map(([id, text]) => dataSet(2, Number(id), Buffer.from(text)));
  const data = Buffer.concat([utf8, ...said]);
  const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.of(0)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const resource = Buffer.concat([Buffer.from("8BIM\x04\x04\0\0", "latin1"), size, even]);
  const content = Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource]);
  const head = Buffer.of(0xff, 0xed, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

function dataSet(record: number, id: number, value: Buffer): Buffer {
  const head = Buffer.of(0x1c, record, id, 0, 0);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}
